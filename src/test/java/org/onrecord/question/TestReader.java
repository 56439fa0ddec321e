package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Cues;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/** Reads questions over one article in which some speakers say something each, on 8 November 2022. */
record TestReader(QuestionReader reader) {

    private static final Names NAMES = Names.load();
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** @param text longer than there are speakers: each says all of it from another place on */
    static TestReader among(String text, Claimant... speakers) {
        var article = TestArticles.article("calm", text);
        var claims = new ArrayList<Claim>();
        for (var speaker : speakers) {
            claims.add(TestClaims.claim(article, text.substring(claims.size()))
                    .by(speaker)
                    .made());
        }
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(article, claims);
            writer.commit();
        }
        return new TestReader(new QuestionReader(index, NAMES, Roles.load(NAMES), Cues.load(), CLOCK));
    }

    Question read(String message, Before before) {
        return reader.read(message, before);
    }

    Slots slots(String message) {
        return slots(message, Before.NOTHING);
    }

    Slots slots(String message, Before before) {
        var question = read(message, before).asAsked();
        assertThat(question).as(message).isInstanceOf(Question.About.class);
        return ((Question.About) question).slots();
    }

    /** Names and words of the topic, with commas between; {@code null} for none. */
    static void assertAsks(Slots slots, @Nullable String claimants, @Nullable String topic) {
        assertThat(slots.claimants().stream().map(Who::name).collect(Collectors.joining(", ")))
                .isEqualTo(claimants == null ? "" : claimants);
        assertThat(slots.topic().stream().map(TopicWord::word).collect(Collectors.joining(", ")))
                .isEqualTo(topic == null ? "" : topic);
    }
}
