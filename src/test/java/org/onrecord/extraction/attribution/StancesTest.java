package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody believes, wants, plans, hopes, fears, supports and opposes. */
final class StancesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lopez believes that the dam is safe. | Lopez ; believes ; that the dam is safe ; believe
            Residents fear that the dam will fail. | Residents ; fear ; that the dam will fail ; believe
            Bolivia expects the talks to resume. | Bolivia ; expects ; the talks to resume ; predict
            The union wants higher wages. | The union ; wants ; higher wages ; want
            The banks want to close the branch. | The banks ; want ; to close the branch ; want
            The bank plans to close the branch. | The bank ; plans ; to close the branch ; plan
            Peru hopes for a quick ruling. | Peru ; hopes for ; a quick ruling ; want
            Chile supports the ruling. | Chile ; supports ; the ruling ; agree
            Chile opposes the dam. | Chile ; opposes ; the dam ; oppose
            The mayor is confident that the port will open. | The mayor ; is confident ; that the port will open ; believe
            Farmers are worried about the drought. | Farmers ; are worried about ; the drought ; believe
            Lopez was furious that nobody had been told. | Lopez ; was furious ; that nobody had been told ; criticize
            The mayor is in favour of the dam. | The mayor ; is in favour of ; the dam ; agree
            The mayor is against the dam. | The mayor ; is against ; the dam ; oppose
            """)
    void areSayings(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    /** To need and to try something is not to say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank needs to repay the loans.",
                "The bank tried to close the branch.",
                "The bank asked three engineers.",
                "Lopez posted pictures of the dam.",
                "The miners blasted the rock."
            })
    void areNotMadeOfNeedsAndDeeds(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }
}
