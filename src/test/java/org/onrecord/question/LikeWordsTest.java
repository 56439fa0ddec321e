package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.index.Terms;

class LikeWordsTest {

    private static final LikeWords WORDS = LikeWords.load();

    @ParameterizedTest
    @CsvSource({
        "deployment, deploy",
        "deploy, deployment",
        "proof, prove",
        "proof, evidence",
        "blast, explosion",
        "withdrawal, pullout",
        "church, cathedral",
        "refuel, refill",
        "weapon, drone"
    })
    void findsWhatMayStandForAWord(String word, String other) {
        assertThat(WORDS.of(term(word))).contains(term(other));
    }

    @ParameterizedTest
    @CsvSource({"drone, weapon", "denial, admission", "deny, admit", "increase, decrease", "buy, sell", "mask, face"})
    void findsNeitherTheWiderWordNorTheOpposite(String word, String other) {
        assertThat(WORDS.of(term(word))).doesNotContain(term(other));
    }

    @Test
    void aWordThatNoTableHasStandsForItself() {
        assertThat(WORDS.of("zeppelin")).isEmpty();
        assertThat(WORDS.isKnown("zeppelin")).isFalse();
        assertThat(WORDS.isKnown(term("deployments"))).isTrue();
    }

    private static String term(String word) {
        return Terms.of(word).getFirst();
    }
}
