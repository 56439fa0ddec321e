package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {

    @ParameterizedTest
    @CsvSource({
        "denies, deny",
        "goes, go",
        "presses, press",
        "watches, watch",
        "promises, promise",
        "denied, deny",
        "planned, plan",
        "urging, urge",
        "said, say"
    })
    void knowsWhatAWordCanComeFrom(String word, String lemma) {
        assertThat(Inflections.lemmas(word)).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource({"planes, plan", "cares, car"})
    void doesNotTakeAPlaneForAPlan(String word, String other) {
        assertThat(Inflections.lemmas(word)).doesNotContain(other);
    }
}
