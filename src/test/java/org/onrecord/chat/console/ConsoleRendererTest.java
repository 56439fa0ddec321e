package org.onrecord.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Golden;
import org.onrecord.chat.RendererContract;
import org.onrecord.chat.Reply;

class ConsoleRendererTest {

    private static final Reply FOUND = Reply.of(
            new Reply.Understood("Veldania · deny · pumps"),
            new Reply.Line("Two are on record:"),
            new Reply.Quote(
                    "Ada Brandt, Trade Minister, Veldania · denied",
                    "\"We never shipped a single pump,\" Trade Minister Ada Brandt said on Tuesday.",
                    "said 1 November 2022 (“Tuesday”), printed 2 November 2022, Example News",
                    "https://news.example/denial?a=1&b=Ä"),
            new Reply.Quote(
                    "Veldania · denied",
                    "Veldania has denied\nthat it sold pumps.",
                    "day of saying not given, printed 2 November 2022, Example News",
                    null),
            new Reply.Line("1 more on record."),
            new Reply.Choices(List.of("show more")));

    private static final Reply NOTHING = Reply.of(
            new Reply.Understood("Norrland · admit"),
            new Reply.Line("Nothing on record."),
            new Reply.Choices(List.of("What did Norrland say?", "What did Veldania admit?")));

    private static final Reply HOSTILE = Reply.of(
            new Reply.Understood("\u001b]0;title\u0007"),
            new Reply.Quote(
                    "Ada \u001b[2JBrandt",
                    "We\u001b[8m never\u001b[0m did.\rWe did.\u0085\u009b31m \u007f\r\nEnd.",
                    "printed \b\b\b2 November 2022",
                    "https://news.example/\u001b\\evil"));

    @Nested
    class Plain extends RendererContract {

        @Override
        protected String asSeen(Reply reply) {
            return ConsoleRenderer.plain(reply);
        }
    }

    @Nested
    class OnBareTerminal extends RendererContract {

        @Override
        protected String asSeen(Reply reply) {
            return ConsoleRenderer.onTerminal(reply, TerminalStyle.BARE);
        }
    }

    @Nested
    class OnFullTerminal extends RendererContract {

        @Override
        protected String asSeen(Reply reply) {
            return withoutMarkup(ConsoleRenderer.onTerminal(reply, TerminalStyle.FULL));
        }
    }

    @Test
    void looksAsItLooked() {
        Map.of("found", FOUND, "nothing", NOTHING, "hostile", HOSTILE).forEach((name, reply) -> {
            Golden.assertIs(getClass(), name + "-plain.txt", ConsoleRenderer.plain(reply));
            Golden.assertIs(getClass(), name + "-bare.txt", ConsoleRenderer.onTerminal(reply, TerminalStyle.BARE));
            Golden.assertIs(getClass(), name + "-full.txt", ConsoleRenderer.onTerminal(reply, TerminalStyle.FULL));
        });
    }

    @Test
    void anArticleCannotDriveTheTerminal() {
        assertThat(ConsoleRenderer.onTerminal(HOSTILE, TerminalStyle.BARE).chars())
                .filteredOn(Character::isISOControl)
                .allMatch(c -> c == '\n' || c == '\r');
        assertThat(withoutMarkup(ConsoleRenderer.onTerminal(HOSTILE, TerminalStyle.FULL))
                        .chars())
                .filteredOn(Character::isISOControl)
                .allMatch(c -> c == '\n' || c == '\r');
    }

    @Test
    void whereNoTerminalReadsTheWordsStayAsTheyAre() {
        var words = "We\u001b[8m never did.\u009b \u0000";

        assertThat(ConsoleRenderer.plain(Reply.of(new Reply.Quote("Ada Brandt", words, "", null))))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xterm-256color |   |      | true  | true
            xterm-256color | 1 |      | false | true
            dumb           |   |      | false | false
                           |   |      | false | false
            linux          |   |      | true  | false
            xterm-256color |   | 4402 | true  | false
            xterm-256color |   | 7600 | true  | true
            """)
    void theEnvironmentTellsWhatATerminalCanShow(
            @Nullable String term, @Nullable String noColour, @Nullable String vte, boolean colour, boolean links) {
        var environment = new HashMap<String, String>();
        environment.put("TERM", term == null ? "" : term);
        environment.put("NO_COLOR", noColour == null ? "" : noColour);
        environment.put("VTE_VERSION", vte == null ? "" : vte);

        assertThat(TerminalStyle.of(environment)).isEqualTo(new TerminalStyle(colour, links));
    }

    /** Takes out our own sequences only: colours, and links of printable characters. */
    private static String withoutMarkup(String text) {
        return text.replaceAll("\u001b\\[(0|1|2|36)m", "").replaceAll("\u001b\\]8;;[!-~]*\u001b\\\\", "");
    }
}
