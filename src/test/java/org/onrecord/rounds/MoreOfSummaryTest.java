package org.onrecord.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Cues;
import org.onrecord.conversation.Talk;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.similarity.Similarity;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription.Pace;

/** What "show more" under a summary shows. */
class MoreOfSummaryTest {

    private static final LocalDate FOURTH = LocalDate.of(2022, 11, 4);
    private static final String[] THINGS = {
        "harvest",
        "bridge",
        "canal",
        "railway",
        "hospital",
        "museum",
        "airport",
        "tunnel",
        "library",
        "stadium",
        "dam",
        "lighthouse",
        "market",
        "theatre",
        "refinery",
        "shipyard",
        "brewery",
        "observatory",
        "quarry",
        "vineyard",
        "orchard",
        "windmill",
        "castle",
        "monastery",
        "aqueduct",
        "foundry",
        "bakery",
        "ferry",
        "prison",
        "reservoir",
    };

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(Instant.parse("2022-11-04T06:00:00Z"));
    private final Newsroom newsroom = new Newsroom();
    private Office office;
    private Talk talk;

    @BeforeEach
    void open() {
        newsroom.print("old", FOURTH, "Norrland said the glacier was told of before.");
        office = new Office(new StoreLocation.SqliteFile(folder.resolve("onrecord.db")), newsroom.index(), clock);
        office.step();
        var names = Names.load();
        var questions = new QuestionReader(newsroom.index(), names, Roles.load(names), Cues.load(), clock);
        talk = new Talk(
                office.store().conversations(),
                questions,
                new AnswerComposer(newsroom.index(), Similarity.none(), 3),
                clock);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void goesOnWithWhatItLeftOutOnceEachAndNothingElse() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print(
                "new",
                FOURTH,
                IntStream.range(0, THINGS.length)
                        .mapToObj(i -> "Norrland said the %s of the %s was repaired."
                                .formatted(THINGS[i], THINGS[(i + 7) % 30]))
                        .toArray(String[]::new));
        clock.advance(Duration.ofHours(2));
        office.step();
        var summary = office.sentTexts().getFirst();
        var shown = new ArrayList<String>();

        var reply = talk.hear(new IncomingMessage("plain:a", Reply.SHOW_MORE)).reply();
        for (int i = 0; i < 20 && reply.parts().toString().contains("repaired"); i++) {
            reply.parts().stream()
                    .filter(Reply.Quote.class::isInstance)
                    .map(part -> ((Reply.Quote) part).words())
                    .forEach(shown::add);
            reply = talk.hear(new IncomingMessage("plain:a", Reply.SHOW_MORE)).reply();
        }

        assertThat(shown).doesNotHaveDuplicates().noneMatch(summary::contains);
        assertThat(shown.size() + summary.split("was repaired", -1).length - 1).isEqualTo(THINGS.length);
        assertThat(summary).contains(shown.size() + " more on record.");
    }
}
