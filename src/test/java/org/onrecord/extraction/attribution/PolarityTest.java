package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done, what was not, and what was only left undone. */
final class PolarityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bank did not deny that it had lost the money. | The bank ; did not deny ; that it had lost the money ; not deny
            Chile no longer denies that the cable was cut. | Chile ; no longer denies ; that the cable was cut ; not deny
            The ministry can't confirm the report. | The ministry ; can't confirm ; the report ; not confirm
            The ministry could not confirm that the dam had failed. | The ministry ; could not confirm ; that the dam had failed ; not confirm
            The bank never promised to repay the loans. | The bank ; never promised ; to repay the loans ; not promise
            Lopez doesn't believe that the dam is safe. | Lopez ; doesn't believe ; that the dam is safe ; not believe
            No minister has admitted that the dam failed. | No minister ; has admitted ; that the dam failed ; not admit
            The bank neither confirmed nor denied the report. | The bank ; denied ; the report ; not deny
            The president has not ruled out closing the port. | The president ; has not ruled out ; closing the port ; not oppose
            The minister hardly admits that the dam failed. | The minister ; hardly admits ; that the dam failed ; not admit
            """)
    void aNegatedVerbNegatesTheAct(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister has yet to admit that the dam failed. | The minister ; to admit ; that the dam failed ; not admit
            The minister stopped short of admitting that the dam had failed. | The minister ; admitting ; that the dam had failed ; not admit
            The minister failed to apologise for the delay. | The minister ; to apologise for ; the delay ; not apologize
            Lopez left without confirming the report. | Lopez ; confirming ; the report ; not confirm
            The minister avoided condemning the attack. | The minister ; condemning ; the attack ; not criticize
            """)
    void whatIsLeftUndoneIsNotDone(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor voiced no regret over the delay. | The mayor ; voiced no regret over ; the delay ; not apologize
            The bank made no promise to repay the loans. | The bank ; made no promise ; to repay the loans ; not promise
            """)
    void whoHasNoneOfItDoesNotDoIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bank denied that it had refused to pay. | The bank ; denied ; that it had refused to pay ; deny
            The minister denies ever having met Lopez. | The minister ; denies ; ever having met Lopez ; deny
            The minister denied any wrongdoing. | The minister ; denied ; any wrongdoing ; deny
            The president refused to rule out a strike. | The president ; refused ; to rule out a strike ; decline
            Lopez would not say whether she would run. | Lopez ; would not say ; whether she would run ; decline
            The bank would not comment on the losses. | The bank ; would not comment on ; the losses ; decline
            The bank did not comment. | The bank ; did not comment ; did not comment ; decline
            The bank had no comment. | The bank ; had no comment ; had no comment ; decline
            The bank declined to say how much was lost. | The bank ; declined ; to say how much was lost ; decline
            """)
    void aDenialAndARefusalAreActsOfTheirOwn(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bank denied that it had refused to pay. | it ; had refused ; to pay ; decline
            Lopez said that the mayor had admitted that the dam was unsafe. | the mayor ; had admitted ; that the dam was unsafe ; admit
            Lopez said she had promised to resign. | she ; had promised ; to resign ; promise
            According to Reuters, Lopez denied that the dam was unsafe. | Lopez ; denied ; that the dam was unsafe ; deny
            “The mayor lied when he said the dam was safe,” Lopez said. | he ; said ; the dam was safe ; say
            “Elena told me ‘the port is closed’ and I believed her,” the mayor said. | Elena ; told ; the port is closed’ and I believed her ; say
            """)
    void whatStandsInAnothersWordsIsASayingOfItsOwn(String sentence, String told) {
        assertThat(Told.attributions(sentence))
                .filteredOn(Attribution::nested)
                .extracting(each -> Told.line(each, sentence))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As Peru continues to lie and deny cutting the cable, ships are searching. | Peru ; deny ; cutting the cable ; deny
            The BBC reported that the cable was cut, a claim that was confirmed by the navy. | the navy ; was confirmed ; that the cable was cut ; confirm
            Lopez was accused of taking money in some way, which she denied. | she ; denied ; Lopez // of taking money in some way ; deny
            """)
    void whatIsTakenUpFromBesideIsNotNested(String sentence, String told) {
        assertThat(Told.attributions(sentence))
                .filteredOn(each -> !each.nested())
                .extracting(each -> Told.line(each, sentence))
                .contains(told);
    }
}
