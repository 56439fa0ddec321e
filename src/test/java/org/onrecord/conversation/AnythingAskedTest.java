package org.onrecord.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.answer.Answer;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.chat.console.TerminalStyle;
import org.onrecord.claim.Cues;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.similarity.Similarity;

/** Whatever is asked, a reply comes; it shows no words that are in no article, and obeys nothing that was asked. */
class AnythingAskedTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-06T12:00:00Z"), ZoneOffset.UTC);
    private static final int RANDOM_MESSAGES = 400;
    private static final int LONGEST_PIECES = 30;

    /** What messages are made of: words that mean something here, syntax of all kinds, and what is not to be seen. */
    private static final List<String> PIECES = List.of(
            "what did",
            "who",
            "Veldania",
            "Brandt",
            "say",
            "deny",
            "admit",
            "about",
            "drones",
            "the ferry",
            "when?",
            "source?",
            "and",
            "since Monday",
            "on 31 February",
            "“",
            "”",
            "\"",
            "'",
            "*",
            "~2",
            "AND NOT (",
            "act:deny",
            "[* TO *]",
            "\\",
            "^9",
            "<b>",
            "</script><script>alert(1)</script>",
            "&lt;",
            "[link](javascript:x)",
            "`",
            "_",
            "@here",
            "\u001b[31m",
            "\u001b]8;;https://evil.example\u001b\\",
            "\u0007",
            "\u0000",
            "\r\n",
            "\t",
            "\u202e",
            "\u200d",
            "\ufeff",
            "\ud800",
            "\udfff",
            "\ud83d\ude80",
            "e\u0301",
            "\u0130",
            "\u4e2d\u56fd",
            "\u0627\u0644",
            "${jndi:x}",
            "%s%n",
            "../../etc",
            "9".repeat(40),
            "-1",
            "1e999",
            "?",
            "!",
            ".",
            " ",
            "");

    private static Talk talk;

    @BeforeAll
    static void start() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            for (var article : List.of(TestArticles.DENIAL, TestArticles.ADMISSION, TestArticles.UNDATED)) {
                writer.put(article, TestClaims.of(article));
            }
            writer.commit();
        }
        var names = Names.load();
        talk = new Talk(
                new MemoryConversations(CLOCK, 10, Duration.ofHours(1)),
                new QuestionReader(index, names, Roles.load(names), Cues.load(), CLOCK),
                new AnswerComposer(index, Similarity.none()),
                CLOCK);
    }

    static Stream<String> messages() {
        var random = new Random(4);
        var mixed = IntStream.range(0, RANDOM_MESSAGES).mapToObj(i -> mixed(random));
        var wild = IntStream.range(0, RANDOM_MESSAGES).mapToObj(i -> wild(random));
        var piece = PIECES.stream();
        var huge = Stream.of("what did Veldania say? ", "(((", "<b>", "\u001b[2J", "a", "\"")
                .map(each -> each.repeat(100_000 / each.length()));
        return Stream.of(mixed, wild, piece, huge).flatMap(each -> each);
    }

    @ParameterizedTest(name = "message {index}")
    @MethodSource("messages")
    void aReplyComesThatQuotesOnlyWhatIsInAnArticleAndObeysNothing(String message) {
        // All in one conversation, so that each is a follow-up of the one before as well.
        var turn = talk.hear(new IncomingMessage("console:1", message));

        var plain = ConsoleRenderer.plain(turn.reply());
        assertThat(plain).isNotBlank();
        shown(turn.answer())
                .forEach(found -> found.exhibits().forEach(exhibit -> {
                    assertThat(exhibit.article().holds(exhibit.claim().excerpt()))
                            .isTrue();
                    assertThat(plain).contains(exhibit.claim().excerpt().text());
                }));
        assertThat(ConsoleRenderer.onTerminal(turn.reply(), TerminalStyle.BARE)
                        .chars()
                        .filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    private static Stream<Answer.Found> shown(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> Stream.of(found);
            case Answer.Several(var answers) -> answers.stream().flatMap(AnythingAskedTest::shown);
            case Answer.Nothing nothing -> Stream.empty();
            case Answer.Which which -> Stream.empty();
            case Answer.Chat chat -> Stream.empty();
        };
    }

    private static String mixed(Random random) {
        var message = new StringBuilder();
        int pieces = random.nextInt(1, LONGEST_PIECES);
        for (int i = 0; i < pieces; i++) {
            message.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return message.toString();
    }

    /** Chars of any kind, halves of pairs included. */
    private static String wild(Random random) {
        var message = new StringBuilder();
        int chars = random.nextInt(60);
        for (int i = 0; i < chars; i++) {
            message.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
        }
        return message.toString();
    }
}
