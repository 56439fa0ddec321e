package org.onrecord.extraction.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

class Nlp4jParserTest {

    @Test
    void tellsWhoSaidWhat() {
        var tokens = TestParser.parse("The mayor said the bridge had collapsed.")
                .getFirst()
                .tokens();

        assertThat(tokens)
                .extracting(Token::form, Token::lemma, Token::tag, Token::head, Token::label)
                .contains(
                        tuple("mayor", "mayor", "NN", 2, "nsubj"),
                        tuple("said", "say", "VBD", -1, "root"),
                        tuple("collapsed", "collapse", "VBN", 2, "ccomp"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    “We won’t go,” the mayor said. | "We won't go," the mayor said.
                    ‘We go,’ the mayor’s aide said. | 'We go,' the mayor's aide said.
                    «We go», the mayor said. | "We go", the mayor said.
                    The mayor said\u00A0no. | The mayor said no.
                    """)
    void readsTypographicMarksLikePlainOnes(String typographic, String plain) {
        assertThat(grammar(TestParser.parse(typographic))).isEqualTo(grammar(TestParser.parse(plain)));
    }

    @Test
    void keepsTheFormsOfTheText() {
        assertThat(TestParser.parse("“We won’t,” he said. ``We will,'' she said."))
                .flatExtracting(Sentence::tokens)
                .extracting(Token::form)
                .contains("“", "n’t", "”", "``", "''");
    }

    @Test
    void countsOffsetsInTheWholeText() {
        var text = "HARBOUR TOWN\n\nThe mayor said no. Nobody asked.\n";
        var passage = new Span(text.indexOf("The mayor"), text.length());

        var sentences = TestParser.PARSER.parse(text, passage);

        assertThat(sentences)
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("The mayor said no.", "Nobody asked.");
        assertThat(sentences)
                .flatExtracting(Sentence::tokens)
                .allMatch(token -> token.form().equals(token.span().in(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "* * *", "---", "\u0000\u0007", "“”", "😀"})
    void hasNoSentencesWhereThereAreNoWords(String text) {
        var padded = text + "\n";

        assertThat(TestParser.parse(padded)).isEmpty();
    }

    @Test
    void takesAnyTextAndDropsNoneOfIt() {
        var random = new Random(20221105);

        for (int i = 0; i < 500; i++) {
            var text = rubbish(random);
            assertThat(uncovered(text, TestParser.parse(text))).as(text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word ", "x", ".", "a-", "http://", "\" ", "a.", "1 ", "😀", "\u0000", "\n", "the fox said "})
    void isNotHeldUpByAnyLength(String part) {
        var text = part.repeat(10_000 / part.length());

        assertThat(TestParser.parse(text)).hasSizeLessThan(text.length());
    }

    @Test
    void givesTwoThreadsTheSame() throws InterruptedException, ExecutionException {
        var text =
                "“The bridge fell,” Mayor Green said on Nov. 5. She denied that the town had known of it.\n".repeat(50);
        Callable<List<Sentence>> parse = () -> TestParser.parse(text);
        var expected = TestParser.parse(text);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<Sentence>> sentences : threads.invokeAll(List.of(parse, parse, parse, parse))) {
                assertThat(sentences.get()).isEqualTo(expected);
            }
        }
    }

    private static String rubbish(Random random) {
        var parts = List.of(
                "The", "mayor", "said", "U.S.", "$5", "http://", "a@b", "(", "\"", "“", "’", "``", "''", "—", "…", "?",
                "\u0000", "\uD83D", "\uDE00", "😀", "中文", "مرحبا", "İ", "can't", "'90s", "\uFEFF", "\u200B", "½", "\t",
                "\n", "5.", ":-)");
        var text = new StringBuilder("Rubbish: ");
        for (int i = random.nextInt(30); i >= 0; i--) {
            boolean known = random.nextInt(5) > 0;
            text.append(
                    known ? parts.get(random.nextInt(parts.size())) : String.valueOf((char) random.nextInt(65_536)));
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    /** The letters and digits that no token holds. */
    private static String uncovered(String text, List<Sentence> sentences) {
        var rest = new StringBuilder(text);
        for (var sentence : sentences) {
            for (var token : sentence.tokens()) {
                assertThat(token.form()).isEqualTo(token.span().in(text));
                rest.replace(
                        token.span().start(),
                        token.span().end(),
                        " ".repeat(token.span().length()));
            }
        }
        return rest.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> grammar(List<Sentence> sentences) {
        var lines = new ArrayList<String>();
        for (var sentence : sentences) {
            for (var token : sentence.tokens()) {
                lines.add("%s %s %s %d %s"
                        .formatted(token.span(), token.lemma(), token.tag(), token.head(), token.label()));
            }
        }
        return lines;
    }
}
