package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.question.TestReader.assertAsks;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claimant;

/** Wordings of people who never saw the program: slips in hard names, headings before a question, roles beside names. */
class WordingsOfStrangersTest {

    private static final String TEXT = "Rain fell on the harbour. Nothing else was told that day, nor on the next one.";
    private final TestReader reader = TestReader.among(
            TEXT,
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
            new Claimant("victims", null, null));

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
        var slots = reader.slots(message);

        assertAsks(slots, claimants, topic);
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
        var before = reader.slots("what did Gattezzi say about Peru?");
        var next = reader.slots("and about copper?", new Before(before, List.of(), false));

        assertThat(next.topic().stream().map(TopicWord::word)).containsExactly("copper");
    }

    private Wanted wanted(String message) {
        return Objects.requireNonNull(reader.slots(message).wanted(), message);
    }
}
