package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Cues;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

class QuestionReaderTest {

    private static final Names NAMES = Names.load();
    private static final Roles ROLES = Roles.load(NAMES);
    private static final ClaimIndex INDEX = index();
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final QuestionReader reader = new QuestionReader(INDEX, NAMES, ROLES, Cues.load(), CLOCK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did Peru admit?                              | Peru             | ADMIT    |
            has Lima owned up to anything?                    | Peru             | ADMIT    |
            admissions by peru                                | Peru             | ADMIT    |
            Peruvian denials                                  | Peru             | DENY     |
            what did Peru promise about copper                | Peru             | PROMISE  | copper
            wat did brnadt say abuot pumps                    | Ada Brandt       | SAY      | pumps
            what did the Peruvian trade minister say?         | Ada Brandt       | SAY      |
            what was Brandt's message on tariffs?             | Ada Brandt       | SAY      | tariffs
            who accused Peru of dumping?                      |                  | ACCUSE   | Peru, dumping
            what was Peru accused of?                         |                  | ACCUSE   | Peru
            who was accused by Peru?                          | Peru             | ACCUSE   |
            what did Peru accuse Chile of?                    | Peru             | ACCUSE   | Chile
            what does Lima want Santiago to do?               | Peru             | WANT     | Chile
            what did Peru call on Chile to do?                | Peru             | URGE     | Chile
            what has been said about Peru?                    |                  | SAY      | Peru
            what has been said by Peru?                       | Peru             | SAY      |
            did Peru confirm or deny the sale?                | Peru             | CONFIRM  | sale
            tell me what the Peruvians said about copper      | Peru             | SAY      | copper
            anything new from Peru?                           | Peru             |          |
            Brandt on pumps                                   | Ada Brandt       |          | pumps
            Peru                                              | Peru             |          |
            copper                                            |                  |          | copper
            is Peru selling copper to Chile?                  |                  |          | Peru, selling, copper, Chile
            how many pumps did Chile order?                   |                  |          | pumps, Chile, order
            how many pumps did Peru say Chile ordered?        | Peru             | SAY      | pumps, Chile, ordered
            how many drones does Chile shoot down?            |                  |          | drones, Chile, shoot down
            according to Peru, how much copper was sold?      | Peru             |          | copper, sold
            who denied selling pumps                          |                  | DENY     | selling, pumps
            what did Peru and Chile say?                      | Peru, Chile      | SAY      |
            what did Ollanta Quispe say?                      | Ollanta Quispe   | SAY      |
            what did the letter say about copper?             |                  | SAY      | copper
            how many marched in Chile, says Brandt            | Ada Brandt       | SAY      | marched, Chile
            which demands did Brandt make of Chile?           | Ada Brandt       | DEMAND   | Chile
            what does Brandt make of the pumps?               | Ada Brandt       | SAY      | pumps
            I need every denial by Peru that you have on file | Peru             | DENY     |
            were the pumps sold in time, going by Brandt?     | Ada Brandt       |          | pumps, sold, time
            waht did teh Peru deny                            | Peru             | DENY     |
            did Peru's story about copper change?             | Peru             |          | copper
            trace how Peru's line on the copper sale evolved  | Peru             |          | copper, sale
            """)
    void understandsWhoWhichSayingAndWhatAbout(String message, String claimants, String act, String topic) {
        var slots = slots(message, Before.NOTHING);

        assertThat(slots.claimants().stream().map(Who::name).collect(Collectors.joining(", ")))
                .isEqualTo(orEmpty(claimants));
        assertThat(slots.wanted() == null ? "" : slots.wanted().act().name()).isEqualTo(orEmpty(act));
        assertThat(slots.topic().stream().map(TopicWord::word).collect(Collectors.joining(", ")))
                .isEqualTo(orEmpty(topic));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how many pumps did Chile order?                   | FIGURE
            is Peru selling copper?                           | MATTER
            which countries are selling copper?               | MATTER
            did Peru change its position on copper?           | POSITION
            has Peru always denied it?                        | POSITION
            did Peru's story about copper change?             | POSITION
            trace how Peru's line on the copper sale evolved  | POSITION
            did Brandt say 'we never shipped a pump'?         | QUOTATION
            what happened on 18 October 2022?                 | EVENT
            when did Peru admit the sale?                     | TIME
            how long will the repair of the pumps take?       | DURATION
            how long is the bridge?                           | FIGURE
            why did Peru refuse the sale?                     | REASON
            brandt why no pumps                               | REASON
            Brandt's reason for the delay                     | REASON
            on what grounds did Peru refuse the sale?         | REASON
            what is the latest on copper?                     | LATEST
            what did Peru admit?                              | STATEMENTS
            """)
    void understandsTheFormOfTheAnswer(String message, Form form) {
        assertThat(slots(message, Before.NOTHING).form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hello!                        | GREETING
            thanks a lot                  | THANKS
            ok thanks, thats all          | THANKS
            what can I ask?               | HELP
            who are you?                  | WHO_ARE_YOU
            you stupid bot                | INSULT
            will it rain tomorrow?        | OFF_TOPIC
            ''                            | NOT_UNDERSTOOD
            ...                           | NOT_UNDERSTOOD
            source?                       | NOTHING_BEFORE
            morning bot                   | GREETING
            you are rubbish at this       | INSULT
            you're no good at answering   | INSULT
            you don't know anything       | INSULT
            where can i buy a ladder      | OFF_TOPIC
            """)
    void knowsTalkThatAsksForNoClaim(String message, Question.Topic topic) {
        assertThat(reader.read(message, Before.NOTHING)).isEqualTo(new Question.SmallTalk(topic));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and Chile?                 | Chile      | ADMIT | copper
            what about tariffs?        | Peru       | ADMIT | tariffs
            and what did it deny?      | Peru       | DENY  |
            did Chile deny it?         | Chile      | DENY  | copper
            """)
    void completesAQuestionFromTheOneBefore(String message, String claimants, String act, String topic) {
        var before = new Before(slots("what did Peru admit about copper?", Before.NOTHING), List.of("Peru"));

        var slots = slots(message, before);

        assertThat(slots.claimants()).extracting(Who::name).containsExactly(claimants);
        assertThat(slots.wanted()).extracting(Wanted::act).hasToString(act);
        assertThat(slots.topic().stream().map(TopicWord::word).collect(Collectors.joining(", ")))
                .isEqualTo(orEmpty(topic));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source?                      | SOURCE        | 0
            where is that from?          | SOURCE        | 0
            when?                        | WHEN          | 0
            who reported that?           | WHO_REPORTED  | 0
            why?                         | CONTEXT       | 0
            who else said that?          | WHO_ELSE      | 0
            the second one               | THIS_ONE      | 2
            the last one                 | THIS_ONE      | -1
            source of the first one?     | SOURCE        | 1
            link for number 3 please     | SOURCE        | 3
            when was the second one said | WHEN          | 2
            the 2nd one - where's it from | SOURCE       | 2
            the first one, who said that? | WHO_SAID     | 1
            number 2: when was that?     | WHEN          | 2
            second figure, who says that | WHO_SAID      | 2
            more context for the third   | CONTEXT       | 3
            source for that              | SOURCE        | 0
            who said the last quote?     | WHO_SAID      | -1
            said when                    | WHEN          | 0
            what day was it              | WHEN          | 0
            where was he speaking        | WHERE         | 0
            said to whom?                | WHERE         | 0
            where can i read that        | SOURCE        | 0
            link pls and thx             | SOURCE        | 0
            her exact words pls          | THIS_ONE      | 0
            and might I ask where that was published? | SOURCE | 0
            """)
    void knowsWhatIsAskedAboutClaimsShown(String message, Question.Ask ask, int number) {
        var before = new Before(slots("what did Peru admit?", Before.NOTHING), List.of("Peru"));

        assertThat(reader.read(message, before))
                .isEqualTo(new Question.OfShown(ask, number == 0 ? new Pointer.LastShown() : new Pointer.Nth(number)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            where was the one about copper from?     | SOURCE        |           | copper
            link for what brandt said                | SOURCE        | Ada Brandt |
            source of the copper claim               | SOURCE        |           | copper
            when was the brandt quote?               | WHEN          | Ada Brandt |
            who reported the one on tariffs          | WHO_REPORTED  |           | tariffs
            show me the line about tariffs again     | THIS_ONE      |           | tariffs
            """)
    void knowsByWhichWordsAClaimIsPicked(
            String message, Question.Ask ask, @Nullable String claimant, @Nullable String topic) {
        var before = new Before(slots("what did Peru admit?", Before.NOTHING), List.of("Peru"));

        var question = (Question.OfShown) reader.read(message, before);

        var described = ((Pointer.Described) question.pointer()).slots();
        assertThat(question.ask()).isEqualTo(ask);
        assertThat(described.claimants().stream().map(Who::name).collect(Collectors.joining(", ")))
                .isEqualTo(orEmpty(claimant));
        assertThat(described.topic().stream().map(TopicWord::word).collect(Collectors.joining(", ")))
                .isEqualTo(orEmpty(topic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour strike, union leader serious or merely joking about it",
                "the author of the new study of the copper harbour and Peru"
            })
    void readsALongMessageWithoutAQuestionMarkAsWordsOfSomebodyAndAsAQuestion(String message) {
        var question = reader.read(message, Before.NOTHING);

        assertThat(question).isInstanceOfSatisfying(Question.Pasted.class, pasted -> {
            assertThat(pasted.words().quotation()).isEqualTo(message);
            assertThat(pasted.otherwise())
                    .isInstanceOfSatisfying(
                            Question.About.class,
                            about -> assertThat(about.slots().quotation()).isNull());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I should be obliged if you would let me know whether Peru denied it",
                "might I enquire whether Peru denied it",
                "would you be so kind as to tell me whether Peru denied it"
            })
    void hearsTheQuestionInPoliteWords(String message) {
        assertThat(slots(message, Before.NOTHING).claimants())
                .extracting(Who::name)
                .containsExactly("Peru");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norrland said what?       | Norrland
            norrland's words?         | norrland
            Norrland's reply to Peru  | Norrland
            """)
    void asksForSomebodyWhoIsOnlyMentionedOnRecord(String message, String claimant) {
        assertThat(slots(message, Before.NOTHING).claimants())
                .extracting(Who::name)
                .containsExactly(claimant);
    }

    @Test
    void leavesOutWhatWasShownWhenAskedWhatElse() {
        var before = new Before(slots("what did Brandt say about pumps?", Before.NOTHING), List.of("Ada Brandt"));

        var slots = slots("what else did she say?", before);

        assertThat(slots.claimants()).extracting(Who::name).containsExactly("Ada Brandt");
        assertThat(slots.beyondShown()).isTrue();
    }

    @Test
    void asksForTheDayOfPrintingWhenAskedWhatWasKnownThen() {
        var slots = slots("as of 3 November 2022, what had Peru admitted?", Before.NOTHING);

        assertThat(slots.printed()).extracting(Days::to).isEqualTo(LocalDate.of(2022, 11, 3));
        assertThat(slots.said()).isNull();
    }

    private Slots slots(String message, Before before) {
        var question = reader.read(message, before).asAsked();
        assertThat(question).as(message).isInstanceOf(Question.About.class);
        return ((Question.About) question).slots();
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static ClaimIndex index() {
        var index = new MemoryClaimIndex();
        var article = TestArticles.DENIAL;
        var brandt = TestClaims.claim(
                        article, "\"We never shipped a single pump,\" Trade Minister Ada Brandt said on Tuesday.")
                .by(new Claimant("Ada Brandt", "Trade Minister", "Peru"))
                .made();
        var peru = TestClaims.claim(article, "Norrland's government declined to comment.")
                .by(new Claimant("Peru", null, "Peru"))
                .made();
        var ministry = TestClaims.claim(article, "Veldania has denied that it sold pumps to Norrland.")
                .by(new Claimant("Ministry of Foreign Affairs of Peru", null, "Peru"))
                .made();
        try (var writer = index.write()) {
            writer.put(article, List.of(brandt, peru, ministry));
            writer.commit();
        }
        return index;
    }
}
