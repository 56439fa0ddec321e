package org.onrecord.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every platform's renderer must do. One subclass for each platform. */
public abstract class RendererContract {

    /** Renders a reply and reads it back as a user sees it: markup applied, escapes undone. */
    protected abstract String asSeen(Reply reply);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was \"a mistake\".",
                "5 < 6 & *stars* _lines_ `ticks` ~waves~ #hash",
                "«Да», сказал он… “We won't,” he said — twice.",
                "Two lines\nof one quotation,\n\nand a paragraph.",
                "  spaces at both ends  ",
                "a\ttab",
                "[a link](https://news.example/elsewhere) <b>bold</b> <@U123> <!channel> &lt;",
                "> quoted, 1. listed, - listed, ``` fenced",
                "\\ backslashes \\* \\n \\u001b[31m",
                "e\u0301 \uD83D\uDE00 \u4E2D\u6587 \u200F",
            })
    void quotesComeOutWordForWord(String words) {
        var reply = Reply.of(new Reply.Quote("Ada Brandt", words, "printed 2 November 2022", "https://news.example/1"));

        assertThat(asSeen(reply)).contains(words);
    }

    @Test
    void aLongQuoteIsNeitherCutNorWrapped() {
        var words = "pumps and pipes ".repeat(120) + "end";
        var reply = Reply.of(new Reply.Quote("Ada Brandt", words, "printed 2 November 2022", null));

        assertThat(asSeen(reply)).contains(words);
    }

    @Test
    void everyPartIsShownInItsOrder() {
        var reply = Reply.of(
                new Reply.Understood("Veldania · deny"),
                new Reply.Line("Two are on record:"),
                new Reply.Heading("About pumps"),
                new Reply.Quote("Ada Brandt", "We never did.", "printed 2 November 2022", "https://news.example/1"),
                new Reply.Quote("Ivo Lund", "We did.", "printed 5 November 2022", null),
                new Reply.Choices(List.of("What else did Veldania deny?", "What did Norrland say?")));

        assertThat(asSeen(reply))
                .containsSubsequence(
                        "Veldania · deny",
                        "Two are on record:",
                        "About pumps",
                        "Ada Brandt",
                        "We never did.",
                        "printed 2 November 2022",
                        "https://news.example/1",
                        "Ivo Lund",
                        "We did.",
                        "printed 5 November 2022",
                        "What else did Veldania deny?",
                        "What did Norrland say?");
    }
}
