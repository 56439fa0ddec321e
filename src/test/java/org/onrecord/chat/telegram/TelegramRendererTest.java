package org.onrecord.chat.telegram;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Golden;
import org.onrecord.chat.RendererContract;
import org.onrecord.chat.Reply;

class TelegramRendererTest {

    private static final Reply.Quote DENIAL = new Reply.Quote(
            "Ada Brandt, Trade Minister, Veldania · denied",
            "\"We never shipped a single pump,\" Trade Minister Ada Brandt said on Tuesday.",
            "said 1 November 2022 (“Tuesday”), printed 2 November 2022, Example News",
            "https://news.example/denial?a=1&b=Ä");

    @Nested
    class Contract extends RendererContract {

        @Override
        protected String asSeen(Reply reply) {
            return TelegramRendererTest.asSeen(reply);
        }
    }

    @Test
    void anAnswerLooksAsItLooked() {
        assertLooks(
                "found.html",
                Reply.of(
                        new Reply.Understood("Veldania · deny · pumps"),
                        new Reply.Line("Two are on record:"),
                        DENIAL,
                        new Reply.Quote(
                                "Veldania · denied",
                                "Veldania has denied\nthat it sold <pumps> & valves.",
                                "day of saying not given, printed 2 November 2022, Example News",
                                null),
                        new Reply.Line("1 more on record."),
                        new Reply.Choices(List.of("show more"))));
    }

    @Test
    void nothingOnRecordLooksAsItLooked() {
        assertLooks(
                "nothing.html",
                Reply.of(
                        new Reply.Understood("Norrland · admit"),
                        new Reply.Line("Nothing on record."),
                        new Reply.Choices(List.of("What did Norrland say?"))));
    }

    @Test
    void askingBackLooksAsItLooked() {
        assertLooks(
                "which.html",
                Reply.of(
                        new Reply.Line("Whom do you mean by “Brandt”?"),
                        new Reply.Choices(List.of("What did Ada Brandt say?", "What did Ivo Brandt say?"))));
    }

    @Test
    void whatStandsAroundLooksAsItLooked() {
        assertLooks(
                "around.html",
                Reply.of(DENIAL, new Reply.Line("Before it: It rained."), new Reply.Line("After it: It went on.")));
    }

    @Test
    void aLongAnswerIsCutBetweenClaims() {
        var words = "We sold pumps and pipes. ".repeat(60).strip();
        var quote = new Reply.Quote("Ada Brandt", words, "printed 2 November 2022", null);

        var pages = TelegramRenderer.render(new Reply(List.of(quote, quote, quote, quote, quote)));

        assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.length() <= TelegramRenderer.MOST);
        assertThat(pages)
                .flatExtracting(page -> TelegramHtml.read(page.markup()).quotes())
                .hasSize(5)
                .allMatch(words::equals);
    }

    @ParameterizedTest
    @ValueSource(ints = {3900, 4000, 4080, 4096, 5000, 12_000, 100_000})
    void aLongExcerptComesWholeInParts(int length) {
        var words = "“Pumps & pipes,” she said. 😀 ".repeat(length / 29 + 1).substring(0, length);
        var quote = new Reply.Quote(DENIAL.speaker(), words, DENIAL.credit(), DENIAL.link());

        var pages = TelegramRenderer.render(Reply.of(new Reply.Understood("Veldania"), quote));

        var parts = new ArrayList<String>();
        for (var page : pages) {
            var seen = TelegramHtml.read(page.markup());
            assertThat(seen.text()).isEqualTo(page.seen()).hasSizeLessThanOrEqualTo(TelegramRenderer.MOST);
            parts.addAll(seen.quotes());
        }
        assertThat(String.join("", parts)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "😀"})
    void anOddReplyIsStillAMessage(String text) {
        assertThat(TelegramRenderer.render(Reply.of(new Reply.Line(text))))
                .isNotEmpty()
                .noneMatch(page -> page.seen().isBlank());
        assertThat(TelegramRenderer.render(Reply.of(new Reply.Quote(text, text, text, text))))
                .isNotEmpty();
    }

    @Test
    void aTextWithoutAPlaceToCutIsCutBetweenCharacters() {
        var pieces = Pieces.of("😀".repeat(5000), 4095);

        assertThat(String.join("", pieces)).isEqualTo("😀".repeat(5000));
        assertThat(pieces).allMatch(piece -> piece.length() <= 4095 && !Character.isLowSurrogate(piece.charAt(0)));
    }

    @Test
    void onlyPagesAreLinked() {
        var reply = Reply.of(new Reply.Quote("Ada Brandt", "Words.", "", "javascript:alert(1)"));

        assertThat(TelegramHtml.read(TelegramRenderer.render(reply).getFirst().markup())
                        .links())
                .isEmpty();
    }

    private static void assertLooks(String file, Reply reply) {
        var pages = TelegramRenderer.render(reply);

        pages.forEach(
                page -> assertThat(TelegramHtml.read(page.markup()).text()).isEqualTo(page.seen()));
        Golden.assertIs(
                TelegramRendererTest.class,
                file,
                pages.stream().map(Html::markup).collect(joining("\n-----\n")));
    }

    private static String asSeen(Reply reply) {
        var seen = new StringBuilder();
        for (var page : TelegramRenderer.render(reply)) {
            seen.append(TelegramHtml.read(page.markup()).text());
        }
        for (var part : reply.parts()) {
            if (part instanceof Reply.Choices(var questions)) {
                questions.forEach(each -> seen.append("\n[").append(each).append(']'));
            }
        }
        return seen.toString();
    }
}
