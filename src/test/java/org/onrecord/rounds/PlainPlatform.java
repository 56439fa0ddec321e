package org.onrecord.rounds;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Sending;

/** A platform of plain text, one message for each reply. */
class PlainPlatform implements Platform {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean isGroup(String chat) {
        return false;
    }

    @Override
    public List<Content> render(Reply reply) {
        var text = reply.parts().stream()
                .map(part -> switch (part) {
                    case Reply.Line(var words) -> words;
                    case Reply.Heading(var words) -> words;
                    case Reply.Understood(var words) -> words;
                    case Reply.Quote quote -> quote.speaker() + ": " + quote.words() + " (" + quote.credit() + ")";
                    case Reply.Choices(var questions) -> "[" + String.join("] [", questions) + "]";
                })
                .collect(Collectors.joining("\n"));
        return List.of(Content.of(text, text));
    }

    @Override
    public Sending send(Outgoing message, boolean plain) {
        throw new UnsupportedOperationException("what is sent is looked up in the outbox");
    }
}
