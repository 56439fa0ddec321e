package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CuesTest {

    private final Cues cues = Cues.load();

    @ParameterizedTest
    @CsvSource({
        "say, clause, SAY",
        "own up, v+prep:to, ADMIT",
        "deny, ing, DENY",
        "accuse, obj+of, ACCUSE",
        "call, v+prep:for, URGE",
        "not respond, alone, DECLINE",
        "apologise, v+prep:for, APOLOGIZE",
        "favour, np, AGREE",
        "claim, noun+that, CLAIM"
    })
    void haveTheLikeliestActOfAConstructionFirst(String lemma, String construction, Act act) {
        assertThat(cues.find(lemma, construction)).map(Cue::act).contains(act);
    }

    @ParameterizedTest
    @CsvSource({"walk, clause", "say, obj+of", "apologise, clauses"})
    void areEmptyForOtherWords(String lemma, String construction) {
        assertThat(cues.has(lemma, construction)).isFalse();
    }
}
