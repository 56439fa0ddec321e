package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.question.TestReader.assertAsks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.claim.Claimant;

/** Questions as people type them: short, without apostrophes and capitals, with roles and parts of names. */
class UnseenQuestionsTest {

    private static final String TEXT = "Bolivia waits. Bolivians wait. Nobody said anything at all today or yesterday.";
    private final TestReader reader = TestReader.among(
            TEXT,
            new Claimant("spokesperson for the Chilean government", null, "Chile"),
            new Claimant("doctors at a clinic in Arequipa", null, null),
            new Claimant("head of the bank's internal auditors", null, null),
            new Claimant("Tomas Rehn", "Police spokesman", null),
            new Claimant("Lina Sorensen", "mother", null),
            new Claimant("Jonas Grahl", "Prime Minister", null),
            new Claimant("Dean Holt", "President", "United States"),
            new Claimant("Ada Brandt", "Trade Minister", "Peru"),
            new Claimant("Orin Vale", "King", "Samoa"),
            new Claimant("Lena Price", null, null),
            new Claimant("protesters", null, null),
            new Claimant("three-judge court", null, null),
            new Claimant("Nils Oke", "star chef", null),
            new Claimant("Chilean Mining Forces", null, "Chilean Mining Forces"),
            new Claimant("Lampwatch Union", null, "Lampwatch Union"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chilean govt spokesman on copper               | spokesperson for the Chilean government | copper
            what did the arequipa clinic say               | doctors at a clinic in Arequipa         |
            what did the head of internal auditors say     | head of the bank's internal auditors    |
            what has the police spokesman confirmed        | Tomas Rehn                              |
            what did the mother say about school           | Lina Sorensen                           | school
            bolivian pm on pumps                           | Jonas Grahl                             | pumps
            fbi director on pumps                          | fbi director                            | pumps
            perus trade minister on pumps                  | Ada Brandt                              | pumps
            whats perus position on chiles tariffs         | Peru                                    | Chile, tariffs
            grahl if the senate wants me                   | Jonas Grahl                             | US Senate, wants
            grahl admission dam                            | Jonas Grahl                             | dam
            what did price say about pumps                 | Lena Price                              | pumps
            what was said about the price                  |                                         | price
            what did the chilean mining forces say on chile | Chilean Mining Forces                  | Chile
            what did jonnas grahl say about the dam        | Jonas Grahl                             | dam
            What was Zora Kimble's answer on the dam?      | Zora Kimble                             | dam
            grahl's reply when he was asked about the dam  | Jonas Grahl                             | asked, dam
            peru admission chilean passenger jet           | Peru                                    | Chile, passenger, jet
            any criticism from peru?                       | Peru                                    |
            lampwatch on hunger                            | Lampwatch Union                         | hunger
            the us reaction                                | United States                           |
            us reaction to tariffs                         | United States                           | tariffs
            what did olga may say about bread              | olga may                                | bread
            was anybody arrested over the chilean protests |                                         | arrested, Chile, protests
            what did grahl say right after the dam broke   | Jonas Grahl                             | dam, broke
            what did Helen Grahl say about the dam         | Helen Grahl                             | dam
            what did henry price say about pumps           | henry price                             | pumps
            what did Prince Rudolf say about the dam       | Prince Rudolf                           | dam
            what was said about Helen Grahl                |                                         | helen, grahl
            Helen Grahl funeral: who came?                 |                                         | helen, grahl, funeral, came
            what did Dr Grahl say about the dam            | Jonas Grahl                             | dam
            itd be good to know what grahl says on the dam | Jonas Grahl                             | dam
            how much copper a day, according to peru?      | Peru                                    | copper, day
            how many litres per day were lost              |                                         | litres, day, lost
            which union said the pay is too low            |                                         | pay, low
            what do the peruvian protesters say on copper  | protesters                              | Peru, copper
            what did the peruvian court find on copper     | three-judge court                       | Peru, copper
            what did peruvian officials say on copper      | Peru                                    | copper
            what did the peruvian envoys say on copper      | Peru                                    | copper
            what did the peruvian grocers say on copper    | peruvian grocers                        | copper
            why did jonas grahl leave the star ship        | Jonas Grahl                             | leave, star, ship
            the peruvians                                  | Peru                                    |
            by whom were the pumps called too small?       |                                         | pumps, small
            what's grahl on about with the pumps           | Jonas Grahl                             | pumps
            whats grahl after in the copper talks          | Jonas Grahl                             | copper, talks
            was grahl attacked after the copper talks      | Jonas Grahl                             | attacked, copper, talks
            what the hell does grahl want with the pumps   | Jonas Grahl                             | pumps
            grahls beef with the pumps?                    | Jonas Grahl                             | pumps
            is grahl playing along with the auditors       | Jonas Grahl                             | playing, auditors
            what did Emma Kimble's mum say on the dam      | Emma Kimble's mum                       | dam
            was grahl chuffed with the pumps               | Jonas Grahl                             | pumps
            grahl, what is he so livid about               | Jonas Grahl                             |
            has grahl got a suspect                        | Jonas Grahl                             | got, suspect
            how many protesters have to report the pumps   |                                         | protesters, report, pumps
            who is bringing the pumps back                 |                                         | bringing, pumps, back
            about the jet that they shot down?             |                                         | jet, shot down
            what's jonas banging on about                  | Jonas Grahl                             |
            what's peru said about copper                  | Peru                                    | copper
            what's the last thing peru said about copper   | Peru                                    | copper
            what did the king of samoa say about copper    | Orin Vale                               | copper
            what did the king of chile say about copper    | king of chile                           | copper
            what did the king of peru say about copper     | king of peru                            | copper
            what did grahl say if it is not done by monday | Jonas Grahl                             |
            """)
    void areUnderstood(String message, @Nullable String claimants, @Nullable String topic) {
        var slots = reader.slots(message);

        assertAsks(slots, claimants, topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and the mother?               | Lina Sorensen | copper mines
            what does Peru say            | Peru          | copper, mines
            who denied it?                |               | copper, mines
            who is suspected?             |               | copper, mines
            did he get threats            |               | Jonas Grahl, threats
            """)
    void takeOverWhatWasAskedBefore(String message, @Nullable String claimants, String topic) {
        var before = new Before(reader.slots("what did Grahl say about copper mines?"), List.of("Jonas Grahl"));

        var slots = reader.slots(message, before);

        assertAsks(slots, claimants, topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            where did he come out with that  | WHERE
            and to whom did he say so?       | WHERE
            when did he speak out            | WHEN
            when exactly did she let that be known |
            """)
    void mayAskAboutWhatWasShownWithAnyVerbOfSaying(String message, Question.@Nullable Ask ask) {
        var before = new Before(reader.slots("what did Grahl say about pumps?"), List.of("Jonas Grahl"));

        var question = reader.read(message, before);

        assertThat(question instanceof Question.OfShown shown ? shown.ask() : null)
                .isEqualTo(ask);
    }

    /** Whoever denied it is asked for in the matter of the two, not only in what names the one that was asked about. */
    @Test
    void takeUpWhoeverWasNamedBefore() {
        var before = new Before(reader.slots("what did Grahl accuse Peru of?"), List.of("Jonas Grahl"));

        var slots = reader.slots("who apologised", before);

        assertThat(slots.topic()).extracting(TopicWord::word).containsExactly("Peru or Jonas Grahl");
    }

    /** What was asked before was asked of nobody, so that whoever is named now may stand in the matter as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how much is the loan of Peru worth? | and Chile?            | Chile       | loan, Chile, worth
            is Peru selling copper?             | and Chile?            | Chile       | Chile, selling, copper
            what did Grahl say about the ship?  | how many died there?  | Jonas Grahl | died, ship
            """)
    void mayBeTakenOtherwise(String before, String message, String claimants, String otherTopic) {
        var question = reader.read(message, new Before(reader.slots(before), List.of("Jonas Grahl")));

        assertThat(question).isInstanceOf(Question.About.class);
        var about = (Question.About) question;
        assertThat(about.slots().claimants()).extracting(Who::name).containsExactly(claimants);
        var alone = Objects.requireNonNull(about.alone());
        assertThat(alone.claimants()).isEmpty();
        assertThat(alone.topic().stream().map(TopicWord::word).collect(Collectors.joining(", ")))
                .isEqualTo(otherTopic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and what about ",
                "a",
                "'",
                "\"",
                "“",
                "<",
                "the ",
                "peru ",
                "perus ",
                "who said ",
                "did not ",
                "how many ",
                "according to ",
                "x-",
                "1 ",
                "what changed ",
                "still ",
                "police ",
                "(",
                ". "
            })
    @Timeout(10)
    void areReadAtOnceHoweverOftenAWordIsRepeated(String word) {
        reader.read(word.repeat(QuestionReader.LONGEST / word.length()), Before.NOTHING);
    }
}
