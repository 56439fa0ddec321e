package org.onrecord.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.article;
import static org.onrecord.TestClaims.claim;
import static org.onrecord.conversation.TestTalk.lines;
import static org.onrecord.conversation.TestTalk.shown;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.answer.Answer;
import org.onrecord.article.Article;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.index.memory.MemoryClaimIndex;

/** Whole conversations over a handful of made-up claims. */
class TalkTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Claimant PERU = new Claimant("Peru", null, "Peru");
    private static final Claimant CHILE = new Claimant("Chile", null, "Chile");
    private static final Claimant BRANDT = new Claimant("Ada Brandt", "Trade Minister", "Peru");

    private static final Article DENIAL =
            article("early", "Peru rejects copper story", "Example News", LocalDate.of(2022, 11, 2), """
            Peru denied on Tuesday that it sold copper pumps to Chile.

            "We never shipped a single pump," Trade Minister Ada Brandt said.

            Chile said it had ordered 40 pumps. "This is an insult," Brandt added.
            """);

    private static final Article ADMISSION =
            article("late", "Peru admits pump sale", "Daily Sample", LocalDate.of(2022, 11, 5), """
            Peru admitted that it had sold pumps to Chile before the flood.

            Ada Brandt said Chile had ordered 55 pumps. Brandt promised to publish the contracts.
            """);

    private static final Claim PERU_DENIED = claim(DENIAL, "Peru denied on Tuesday that it sold copper pumps to Chile.")
            .by(PERU)
            .act(Act.DENY)
            .content("it sold copper pumps to Chile")
            .about("Chile")
            .saidOn(Days.on(LocalDate.of(2022, 11, 1), "on Tuesday"))
            .made();
    private static final Claim BRANDT_NEVER = claim(
                    DENIAL, "\"We never shipped a single pump,\" Trade Minister Ada Brandt said.")
            .by(BRANDT)
            .content("We never shipped a single pump,")
            .made();
    private static final Claim CHILE_40 = claim(DENIAL, "Chile said it had ordered 40 pumps.")
            .by(CHILE)
            .content("it had ordered 40 pumps")
            .about("Chile")
            .made();
    private static final Claim INSULT = claim(DENIAL, "\"This is an insult,\" Brandt added.")
            .by(BRANDT)
            .content("This is an insult,")
            .made();
    private static final Claim PERU_ADMITTED = claim(
                    ADMISSION, "Peru admitted that it had sold pumps to Chile before the flood.")
            .by(PERU)
            .act(Act.ADMIT)
            .content("it had sold pumps to Chile before the flood")
            .about("Chile")
            .made();
    private static final Claim BRANDT_55 = claim(ADMISSION, "Ada Brandt said Chile had ordered 55 pumps.")
            .by(BRANDT)
            .content("Chile had ordered 55 pumps")
            .about("Chile")
            .made();
    private static final Claim BRANDT_PROMISED = claim(ADMISSION, "Brandt promised to publish the contracts.")
            .by(BRANDT)
            .act(Act.PROMISE)
            .content("to publish the contracts")
            .made();

    private final TestTalk talk = talk();

    @Test
    void answersWithTheWordsTheSpeakerTheDaysAndTheLink() {
        var quote = quotes(hear("what did Peru deny?")).getFirst();

        assertThat(quote)
                .isEqualTo(new Reply.Quote(
                        "Peru · denied",
                        PERU_DENIED.excerpt().text(),
                        "said 1 November 2022 (“on Tuesday”), printed 2 November 2022, Example News",
                        "https://news.example/early"));
    }

    @Test
    void neverAnswersWithADenialWhatSomebodyAdmitted() {
        assertThat(shown(hear("what did Peru admit?"))).containsExactly(PERU_ADMITTED);
    }

    @Test
    void saysUnaskedThatTheClaimantHasAlsoSaidTheOpposite() {
        assertThat(lines(hear("what did Peru admit?"))).anyMatch(line -> line.contains("both denied and admitted"));
    }

    @Test
    void repeatsTheClaimsWhenAskedForTheirSourceOrDay() {
        hear("what did Peru admit?");

        assertThat(shown(hear("source?"))).containsExactly(PERU_ADMITTED);
        assertThat(shown(hear("when?"))).containsExactly(PERU_ADMITTED);
        assertThat(lines(hear("when?"))).contains("Day of saying not given; printed 5 November 2022.");
    }

    @Test
    void takesOverWhatAFollowUpLeavesOut() {
        hear("what did Peru deny?");

        assertThat(shown(hear("and what did it admit?"))).containsExactly(PERU_ADMITTED);
        assertThat(hear("and Chile?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void leavesOutWhatWasShownWhenAskedWhatElse() {
        hear("what did Brandt say about contracts?");

        var more = shown(hear("what else did she say?"));

        assertThat(more).contains(BRANDT_NEVER).doesNotContain(BRANDT_PROMISED);
    }

    @Test
    void putsDifferingFiguresSideBySide() {
        var turn = hear("how many pumps did Chile order?");

        assertThat(shown(turn)).containsExactlyInAnyOrder(CHILE_40, BRANDT_55);
        assertThat(lines(turn))
                .contains(
                        "Figures on record: 55 (Ada Brandt, printed 5 November 2022); 40 (Chile, printed 2 November 2022).");
    }

    @Test
    void tellsAPositionInOrderOfTime() {
        assertThat(shown(hear("did Peru change its position on pumps?"))).containsExactly(PERU_DENIED, PERU_ADMITTED);
    }

    @Test
    void countsOnlyWhatWasPrintedByThen() {
        assertThat(hear("as of 3 November 2022, what had Peru admitted?").answer())
                .isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void asksHowAMatterStandsFromSeveralParties() {
        var claims = shown(hear("is Peru selling pumps to Chile?"));

        assertThat(claims).contains(PERU_DENIED, PERU_ADMITTED);
    }

    @Test
    void checksAQuotation() {
        assertThat(lines(hear("did Brandt say 'this is an insult'?"))).contains("On record word for word.");
        assertThat(lines(hear("did Chile say 'this is an insult'?")))
                .contains("On record word for word, but not by Chile:");
        assertThat(hear("did Brandt say 'the moon is made of cheese'?").answer())
                .isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void showsWhatAQuotationHasOtherwise() {
        assertThat(lines(hear("did Brandt say 'we never shipped a golden pump'?")))
                .contains("Not on record word for word. What is on record reads otherwise, without “golden”:");
        assertThat(hear("did Brandt say 'the pump is a terrible mistake'?").answer())
                .isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void goesOnToOtherMattersWhenAllOnOneWasShown() {
        hear("what did Brandt say about contracts?");
        var turn = hear("what else did she say about contracts?");

        assertThat(shown(turn)).doesNotContain(BRANDT_PROMISED);
    }

    @Test
    void tellsWhoElseIsOnRecordWithAKindredThingNotWhoDeniesIt() {
        hear("what did Peru admit?");

        assertThat(shown(hear("who else said that?"))).containsExactly(CHILE_40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source of the one about the contracts?",
                "where was the contracts quote from",
                "link for what brandt promised"
            })
    void givesTheSourceOfWhatWasShownBeforeTheLastReply(String message) {
        hear("what did Brandt promise?");
        hear("what did Chile say?");

        assertThat(shown(hear(message))).containsExactly(BRANDT_PROMISED);
    }

    @Test
    void goesOnWithTheOneThatWasPicked() {
        hear("what did Brandt say?");
        var second = shown(hear("the second one")).getFirst();

        assertThat(shown(hear("when?"))).containsExactly(second);
        assertThat(shown(hear("the third one"))).doesNotContain(second).hasSize(1);
    }

    @Test
    void seesWhatIsCommittedWhileItTalks() {
        var index = new MemoryClaimIndex();
        var talk = talk(index);
        assertThat(talk.hear(new IncomingMessage("test:2", "what did Peru deny?"))
                        .answer())
                .isInstanceOf(Answer.Found.class);

        try (var writer = index.write()) {
            writer.remove(DENIAL.id());
            writer.commit();
        }

        assertThat(talk.hear(new IncomingMessage("test:2", "what did Peru deny?"))
                        .answer())
                .isInstanceOf(Answer.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did China admit?",
                "what did Chile admit?",
                "what did Peru admit about uranium?",
                "what did Zoltan Quux say?",
                "who apologised?"
            })
    void saysSoWhenThereIsNothingOnRecord(String message) {
        var turn = hear(message);

        assertThat(turn.answer()).isInstanceOf(Answer.Nothing.class);
        assertThat(quotes(turn)).isEmpty();
        assertThat(lines(turn)).noneMatch(line -> line.contains("http"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what did China admit?", "what did Chile admit?", "what did Peru admit about uranium?"})
    void offersOnlyChoicesThatHaveAnAnswer(String message) {
        var nothing = (Answer.Nothing) hear(message).answer();

        assertThat(nothing.choices())
                .allSatisfy(choice -> assertThat(talk().hear(new IncomingMessage("other", choice))
                                .answer())
                        .as(choice)
                        .isInstanceOf(Answer.Found.class));
    }

    @Test
    void mendsATypoInTheTopicAndSaysSo() {
        var turn = hear("what did Brandt say about contrcats?");

        assertThat(shown(turn)).containsExactly(BRANDT_PROMISED);
        assertThat(lines(turn)).contains("I read “contrcats” as “contracts”.");
    }

    @Test
    void offersExamplesThatHaveAnAnswer() {
        var chat = (Answer.Chat) hear("what can I ask?").answer();

        assertThat(chat.choices())
                .isNotEmpty()
                .allSatisfy(
                        choice -> assertThat(hear(choice).answer()).as(choice).isInstanceOf(Answer.Found.class));
    }

    @Test
    void hasAReplyForAnythingAndShowsOnlyWordsThatAreOnRecord() {
        var random = new Random(7);
        var scraps = List.of(
                "what",
                "did",
                "Peru",
                "admit",
                "<b>",
                "'",
                "\"",
                "“",
                "?",
                "and",
                "who",
                "\u0000",
                "𝕏",
                "Что",
                "说",
                "-",
                "*",
                "AND NOT",
                "pumps",
                "source",
                "when",
                "31 February 2022",
                "99999999999",
                "or",
                "by",
                "according to",
                "’s",
                "how many",
                "\n",
                "he");
        for (int i = 0; i < 3_000; i++) {
            var message = new StringBuilder();
            for (int words = random.nextInt(12); words >= 0; words--) {
                message.append(scraps.get(random.nextInt(scraps.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            var turn = hear(message.toString());

            assertThat(turn.reply().parts()).as(message.toString()).isNotEmpty();
            assertThat(shown(turn))
                    .allMatch(claim -> DENIAL.holds(claim.excerpt()) || ADMISSION.holds(claim.excerpt()));
        }
    }

    @Test
    void answersAHundredThousandCharactersWithALine() {
        assertThat(lines(hear("a".repeat(100_000)))).hasSize(1);
    }

    @Test
    void saysThatNothingWasShownForAQuestionThatFoundNothing() {
        hear("what did Peru say about penguins?");

        assertThat(hear("link").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void refersToWhatItShowedLastWhenTheLastQuestionFoundNothing() {
        hear("what did Peru admit?");
        hear("what did Karl Nobody say?");

        var turn = hear("said when");

        assertThat(shown(turn)).containsExactly(PERU_ADMITTED);
        assertThat(lines(turn)).anyMatch(line -> line.contains("Nothing was shown for your last question"));
    }

    @Test
    void answersALongMessageAsAQuestionWhenNobodySaidItsWords() {
        var turn = hear("copper pumps sold to Chile before the big flood, sold or not");

        assertThat(turn.answer()).isInstanceOf(Answer.Found.class);
    }

    @Test
    void theLatestIsFoundBehindHundredsOfEarlierSayings() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            for (int day = 0; day < 300; day++) {
                var printed = LocalDate.of(2022, 1, 12).plusDays(day);
                var each =
                        article("day-" + day, "Copper", "Example News", printed, "Peru said copper was " + day + ".");
                writer.put(each, List.of(claim(each, each.text()).by(PERU).made()));
            }
            writer.commit();
        }

        var turn = talk(index).hear("what is the latest from Peru?");

        assertThat(quotes(turn).getFirst().words()).isEqualTo("Peru said copper was 299.");
    }

    private Turn hear(String message) {
        return talk.hear(message);
    }

    private static List<Reply.Quote> quotes(Turn turn) {
        return turn.reply().parts().stream()
                .filter(Reply.Quote.class::isInstance)
                .map(Reply.Quote.class::cast)
                .toList();
    }

    private static TestTalk talk() {
        return talk(new MemoryClaimIndex());
    }

    private static TestTalk talk(MemoryClaimIndex index) {
        try (var writer = index.write()) {
            writer.put(DENIAL, List.of(PERU_DENIED, BRANDT_NEVER, CHILE_40, INSULT));
            writer.put(ADMISSION, List.of(PERU_ADMITTED, BRANDT_55, BRANDT_PROMISED));
            writer.commit();
        }
        return TestTalk.over(index, CLOCK);
    }
}
