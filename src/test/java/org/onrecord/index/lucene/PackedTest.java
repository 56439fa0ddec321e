package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestClaims.BRANDT_DENIED;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingSurvives(int seed) throws IOException {
        var generated = new GeneratedArticles(seed);
        var article = generated.article("any");

        assertThat(Packed.article(Packed.of(article))).isEqualTo(article);
        for (var claim : generated.claims(article)) {
            assertThat(Packed.claim(Packed.of(claim))).isEqualTo(claim);
            assertThat(Packed.claimant(Packed.of(claim.claimant()))).isEqualTo(claim.claimant());
        }
    }

    @Test
    void anyChangedByteIsNoticed() {
        var packed = Packed.of(BRANDT_DENIED);
        for (int i = 0; i < packed.length; i++) {
            packed.bytes[i] ^= 0x10;
            assertThatThrownBy(() -> Packed.claim(packed)).isInstanceOf(CorruptIndexException.class);
            packed.bytes[i] ^= 0x10;
        }
    }

    @Test
    void anyMissingEndIsNoticed() {
        var packed = Packed.of(DENIAL);
        while (packed.length > 0) {
            packed.length--;
            assertThatThrownBy(() -> Packed.article(packed)).isInstanceOf(CorruptIndexException.class);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }
}
