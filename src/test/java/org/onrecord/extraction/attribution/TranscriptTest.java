package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations that are printed with their speakers' names. */
final class TranscriptTest {

    @Test
    void eachParagraphIsASayingOfWhoeverIsNamedBeforeIt() {
        assertThat(Told.in("SMITH: I never met him.\nLOPEZ: When did you leave the harbour?"))
                .containsExactly(
                        "SMITH ; : ; I never met him ; deny", "LOPEZ ; : ; When did you leave the harbour ; ask");
    }

    @Test
    void aParagraphThatOpensWithAMarkIsReadAlike() {
        assertThat(Told.in("“LOPEZ: Did you open the gate?\n“SMITH: The gate was open."))
                .containsExactly("LOPEZ ; : ; Did you open the gate ; ask", "SMITH ; : ; The gate was open ; say");
    }

    @Test
    void namesMayStandInBracketsAndBeShort() {
        assertThat(Told.in("((HP))  How long did you work there?\n((Ann Porter))  I left after a year."))
                .containsExactly(
                        "HP ; - ; How long did you work there ; ask", "Ann Porter ; - ; I left after a year ; say");
        assertThat(Told.in("Q: How long did you work there?\nA: I left after a year."))
                .containsExactly("Q ; : ; How long did you work there ; ask", "A ; : ; I left after a year ; say");
    }

    @Test
    void anAnswerGoesOnOverParagraphs() {
        assertThat(Told.in("""
                        LOPEZ: Why did you leave?
                        PORTER: My work was done.
                        The gate had been closed.
                        LOPEZ: Would you go back?"""))
                .containsExactly(
                        "LOPEZ ; : ; Why did you leave ; ask",
                        "PORTER ; : ; My work was done ; say",
                        "- ; - ; The gate had been closed ; say",
                        "LOPEZ ; : ; Would you go back ; ask");
    }

    @Test
    void aNameMayStandOnALineOfItsOwn() {
        assertThat(Told.in("((HP))\nWhy did you leave?\n((Ann Porter))\nMy work was done."))
                .containsExactly("HP ; - ; Why did you leave ; ask", "Ann Porter ; - ; My work was done ; say");
    }

    @Test
    void whatIsSaidOfOthersInAnAnswerStandsInIt() {
        var found = Told.attributions("LOPEZ: What did you hear?\nPORTER: The mayor denied that the gate was open.");

        assertThat(found).filteredOn(each -> each.lemma().equals("deny")).allMatch(Attribution::nested);
    }

    @Test
    void whereOnlyTheQuestionsAreNamedNobodyIsCitedForTheAnswers() {
        assertThat(Told.in("((HP)) Why did you leave?\nThe work was done.\n((HP)) Would you go back?"))
                .containsExactly("HP ; - ; Why did you leave ; ask", "HP ; - ; Would you go back ; ask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LISBON: The harbour was closed on Monday.",
                "Update: The road is open again.\nUpdate: The bridge is open again.",
                "Monday: The road is open.\nTuesday: The road is closed.\nMonday: The road is open again."
            })
    void aWordBeforeAColonAloneMakesNoConversation(String text) {
        assertThat(Told.attributions(text))
                .filteredOn(each -> each.rule().equals("transcript"))
                .isEmpty();
    }
}
