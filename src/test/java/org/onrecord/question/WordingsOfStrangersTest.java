package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Cues;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/** Wordings of people who never saw the program: slips in hard names, headings before a question, roles beside names. */
class WordingsOfStrangersTest {

    private static final String TEXT = "Rain fell on the harbour. Nothing else was told that day, nor on the next one.";
    private static final Names NAMES = Names.load();
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final QuestionReader reader = new QuestionReader(index(), NAMES, Roles.load(NAMES), Cues.load(), CLOCK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did Kyesberg say about rain               | Nora Keysberg             | rain
            what did galtezzi say about rain               | Rosa Gattezzi             | rain
            what did rosa gatetzzi say about rain          | Rosa Gattezzi             | rain
            what did shcumacher say about rain             | Tom Schumacher            | rain
            what did the U.S. say about rain?              | United States             | rain
            what did the u.s. say about rain               | United States             | rain
            what did U.S. officials say about rain?        | United States             | rain
            what did O'Hara say about rain?                | Tim O'Hara                | rain
            o'hara's view on the rain                      | Tim O'Hara                | rain
            what did biology professor Wilson say on rain  | Jane Wilson               | rain
            what did geology professor wilson say on rain  | Max Wilson                | rain
            what did voice actor Gattezzi say about rain   | Rosa Gattezzi             | rain
            how did the Zorg Bank president explain it     | Kari Boe                  |
            what did the Trull Bank president say          | Trull Bank president      |
            what did the Umbra mayor say about rain        | Ines Lund                 | rain
            what did the new umbra mayor say about rain    | Ines Lund                 | rain
            what did Secretary of State Lund say           | Piet Lund                 |
            what did France say about rain                 | France                    | rain
            and france?                                    | France                    |
            what did the leader of Peru say about rain     | Peru                      | rain
            what did Peru's leader say about rain          | Peru                      | rain
            what did the Zorg Bank spokesman say on rain   | Zorg Bank                 | rain
            rain according to the Zorg Bank's president    | Kari Boe                  | rain
            did Gattezzi rule the plan out                 | Rosa Gattezzi             | plan
            will the harbour close next year               |                           | harbour, close, next, year
            Schumacher said what about rain                | Tom Schumacher            | rain
            what did the victims group say about rain      | victims group             | rain
            rain: Gattezzi?                                | Rosa Gattezzi             | rain
            rain - Gattezzi                                | Rosa Gattezzi             | rain
            dispute - what does Gattezzi say               | Rosa Gattezzi             | dispute
            anything from Gattezzi about the plea?         | Rosa Gattezzi             | plea
            any word from Gattezzi on the rain             | Rosa Gattezzi             | rain
            what do we know from Gattezzi about the rain?  | Rosa Gattezzi             | rain
            what do we know about the rain?                |                           | rain
            what did Gattezzi tell us about the rain       | Rosa Gattezzi             | rain
            I'd like to know what Gattezzi said about rain | Rosa Gattezzi             | rain
            could you tell me what Hella Doe said on rain? | Hella Doe                 | rain
            tell me what union said the rain was too much  |                           | rain
            whats boes take on the rain                    | Kari Boe                  | rain
            boes camp on the rain                          | Kari Boe                  | rain
            what did Gattezzi mean by rain                 | Rosa Gattezzi             | rain
            what did the woman who led the march say       |                           | led, march
            how many have to pay under the new rule        |                           | pay, rule
            what won't Gattezzi tolerate                   | Rosa Gattezzi             | tolerate
            was Gattezzi worried about the rain?           | Rosa Gattezzi             | rain
            what was Boe of the Zorg Bank worried about    | Kari Boe                  |
            is Gattezzi concerned about the rain?          | Rosa Gattezzi             | rain
            """)
    void areUnderstood(String message, @Nullable String claimants, @Nullable String topic) {
        var slots = slots(message);

        assertThat(slots.claimants().stream().map(Who::name).collect(Collectors.joining(", ")))
                .isEqualTo(claimants == null ? "" : claimants);
        assertThat(slots.topic().stream().map(TopicWord::word).collect(Collectors.joining(", ")))
                .isEqualTo(topic == null ? "" : topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who does Gattezzi blaim for the rain           | blame
            who critisised the rain                        | criticise
            did Gattezzi accept the result?                | accept
            """)
    void askForAnAct(String message, String word) {
        assertThat(wanted(message).word()).isEqualTo(word);
    }

    @Test
    void denialAnswersWhetherSomebodyAcceptsTheBlame() {
        var asked = wanted("does Gattezzi accept the blame for the rain?");
        var who = wanted("who accepted the blame for the rain?");

        assertThat(asked.exact()).contains(Act.ADMIT, Act.DENY);
        assertThat(who.exact()).doesNotContain(Act.DENY);
    }

    @Test
    void whatIsAskedAnewTakesThePlaceOfANameThatWasTheMatter() {
        var before = slots("what did Gattezzi say about Peru?");
        var next = slots("and about copper?", new Before(before, List.of(), false));

        assertThat(next.topic().stream().map(TopicWord::word)).containsExactly("copper");
    }

    private Wanted wanted(String message) {
        return Objects.requireNonNull(slots(message).wanted(), message);
    }

    private Slots slots(String message) {
        return slots(message, Before.NOTHING);
    }

    private Slots slots(String message, Before before) {
        var question = reader.read(message, before).asAsked();
        assertThat(question).as(message).isInstanceOf(Question.About.class);
        return ((Question.About) question).slots();
    }

    private static ClaimIndex index() {
        var article = TestArticles.article("harbour", TEXT);
        var claims = new ArrayList<Claim>();
        for (var claimant : List.of(
                new Claimant("Nora Keysberg", null, null),
                new Claimant("Rosa Gattezzi", "voice actor", null),
                new Claimant("Tom Schumacher", null, null),
                new Claimant("U.S. officials", null, null),
                new Claimant("Tim O'Hara", "mayor", null),
                new Claimant("Jane Wilson", "biology professor", null),
                new Claimant("Max Wilson", "geology professor", null),
                new Claimant("Dean Holt", "President", "United States"),
                new Claimant("Kari Boe", "president", "Zorg Bank"),
                new Claimant("Ines Lund", "mayor of Umbra", null),
                new Claimant("Piet Lund", "Secretary of State", "United States"),
                new Claimant("Paula Rey", "mayor of Lima", null),
                new Claimant("Sven Oak", "mayor of Oslo", null),
                new Claimant("victims", null, null))) {
            claims.add(TestClaims.claim(article, TEXT.substring(claims.size()))
                    .by(claimant)
                    .made());
        }
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(article, claims);
            writer.commit();
        }
        return index;
    }
}
