package org.onrecord.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.claim.Cues;
import org.onrecord.digest.DigestComposer;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.similarity.Similarity;

class LocalClockTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2022-11-06T09:00:00Z"), ZoneOffset.UTC);

    private final Talk talk = talk();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London    | what did Veldania admit yesterday? | 5 November 2022
            Pacific/Honolulu | what did Veldania admit yesterday? | 4 November 2022
            Europe/London    | /today                             | Nothing new on 6 November 2022.
            Pacific/Honolulu | /today                             | Veldania admitted on Friday
            """)
    void aDayIsThatOfWhereItIsAsked(String zone, String message, String said) {
        var reply = talk.hear(new IncomingMessage(zone, message)).reply();

        assertThat(ConsoleRenderer.plain(reply)).contains(said);
    }

    private static Talk talk() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(TestArticles.ADMISSION, List.of(TestClaims.VELDANIA_ADMITTED));
            writer.commit();
        }
        var names = Names.load();
        return new Talk(
                new MemoryConversations(MORNING, 10, Duration.ofHours(1)),
                new QuestionReader(index, names, Roles.load(names), Cues.load(), MORNING),
                new AnswerComposer(index, Similarity.none()),
                new NewsOfDay(new DigestComposer(index)),
                new LocalClock(MORNING, ZoneId::of));
    }
}
