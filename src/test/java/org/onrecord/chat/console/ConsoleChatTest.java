package org.onrecord.chat.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Reply;

class ConsoleChatTest {

    private final List<IncomingMessage> heard = new ArrayList<>();

    @Test
    void aPipedLineIsAMessage() {
        var out = new StringWriter();

        chat().piped(new StringReader("What did Veldania deny?\n\n  \nsource?"), new PrintWriter(out));

        assertThat(heard)
                .containsExactly(
                        new IncomingMessage("console:1", "What did Veldania deny?"),
                        new IncomingMessage("console:1", "source?"));
        assertThat(out.toString().lines())
                .containsExactly("You said: What did Veldania deny?", "", "You said: source?", "");
    }

    @Test
    void aPipedMessageThatCannotBeAnsweredEndsIt() {
        var chat = chat();

        assertThatThrownBy(() -> chat.piped(new StringReader("fail"), new PrintWriter(new StringWriter())))
                .isInstanceOf(IllegalStateException.class);
    }

    private ConsoleChat chat() {
        return new ConsoleChat("console:1", message -> {
            if (message.text().equals("fail")) {
                throw new IllegalStateException("the index is gone");
            }
            heard.add(message);
            return Reply.of(new Reply.Line("You said: " + message.text()));
        });
    }
}
