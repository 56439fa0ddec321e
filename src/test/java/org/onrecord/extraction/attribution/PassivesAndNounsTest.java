package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sayings whose speaker is no subject. */
final class PassivesAndNounsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lopez was quoted by Reuters as saying that the port was open. | Lopez ; saying ; that the port was open ; say
            The port is believed by engineers to be unsafe. | engineers ; is believed ; The port // to be unsafe ; believe
            Chile was accused by Peru of cutting the cable. | Peru ; was accused ; Chile // of cutting the cable ; accuse
            The bank was blamed by customers for the losses. | customers ; was blamed ; The bank // for the losses ; blame
            Ships were urged by the coastguard to stay in port. | the coastguard ; were urged ; Ships // to stay in port ; urge
            The plan was rejected by the senate. | the senate ; was rejected ; The plan ; oppose
            The strike was condemned by both parties. | both parties ; was condemned ; The strike ; criticize
            The report was confirmed by the ministry. | the ministry ; was confirmed ; The report ; confirm
            The allegations were denied by the bank. | the bank ; were denied ; The allegations ; deny
            It was reported by the BBC that the dam had failed. | the BBC ; was reported ; that the dam had failed ; report
            The ban, condemned by Peru as illegal, began in May. | Peru ; condemned ; The ban // as illegal ; criticize
            Hill, 58, had pleaded not guilty and wept. | Hill, 58 ; had pleaded not guilty ; had pleaded not guilty ; deny
            Hill pleaded guilty on Friday. | Hill ; pleaded guilty ; pleaded guilty ; admit
            The owner admitted paying Hill; he is expected to leave. | The owner ; admitted ; paying Hill ; admit
            The clerk who taped Hill discussing the loss left. | Hill ; discussing ; the loss ; say
            A bill supported by the miners was passed. | the miners ; supported ; A bill ; agree
            The court fined firms it accused of cheating. | it ; accused ; firms // of cheating ; accuse
            """)
    void aPassivesAgentSpeaks(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru's claim that the cable was cut has not been proven. | Peru ; claim ; that the cable was cut ; claim
            The accusation by Peru that Chile cut the cable angered many. | Peru ; The accusation ; that Chile cut the cable ; accuse
            Warnings from engineers that the dam could fail went unheeded. | engineers ; Warnings ; that the dam could fail ; warn
            Despite assurances from the bank that deposits were safe, customers queued. | the bank ; assurances ; that deposits were safe ; promise
            The apology by the bank for its losses was accepted. | the bank ; The apology by the bank for ; its losses ; apologize
            Lopez issued a warning that the dam could fail. | Lopez ; issued a warning ; that the dam could fail ; warn
            The mayor made a promise to rebuild the bridge. | The mayor ; made a promise ; to rebuild the bridge ; promise
            Lopez's admission that she lied came late. | Lopez ; admission ; that she lied ; admit
            Chile's threat to close the border was ignored. | Chile ; threat ; to close the border ; threaten
            Chile's support for the ruling surprised Peru. | Chile ; support for ; the ruling ; agree
            Lopez's call for talks was ignored. | Lopez ; call for ; talks ; urge
            The bank's estimate that the losses exceed $3 million is too low. | The bank ; estimate ; that the losses exceed $3 million ; estimate
            The demand by Peru that Chile withdraw was rejected. | Peru ; The demand ; that Chile withdraw ; demand
            """)
    void aNounsOwnerOrAuthorSpeaks(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister rejected criticism of the plan. | The minister ; rejected ; criticism of the plan ; oppose
            The bank denied the accusation that it had lied. | The bank ; denied ; the accusation that it had lied ; deny
            """)
    void whoTurnsASayingAwayDoesNotMakeIt(String sentence, String told) {
        assertThat(Told.in(sentence))
                .contains(told)
                .noneMatch(line -> line.endsWith("criticize") || line.endsWith("accuse"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As the mayor pointed out, the dam is old. | the mayor ; pointed out ; the dam is old ; say
            The dam is old, as the mayor put it. | the mayor ; put ; The dam is old ; say
            The dam, according to the ministry, is safe. | the ministry ; according to ; The dam // is safe ; say
            The bank closed two branches, citing concerns about falling sales. | The bank ; citing ; concerns about falling sales ; say
            """)
    void whoeverStandsBesideTheSentenceSpeaks(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Hill, director of the harbour board, called for more ships. | Ann Hill, director of the harbour board ; called for ; more ships ; urge
            Hill charges that the bank lost the money. | Hill ; charges ; that the bank lost the money ; accuse
            Hill is once again questioning the figures. | Hill ; is once again questioning ; the figures ; criticize
            """)
    void verbsThatParsersOverlookAreRead(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hill said the dam was safe, and the police warned that the road was closed. | Hill ; said ; the dam was safe ; say
            Hill rejected the offer of the bank, which had been made in May. | Hill ; rejected ; the offer of the bank ; oppose
            Hill promised to repay the loans, although she admitted that it would take years. | Hill ; promised ; to repay the loans ; promise
            """)
    void whatTheReporterAddsIsNoPartOfIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
