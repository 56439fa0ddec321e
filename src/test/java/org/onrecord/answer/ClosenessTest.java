package org.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestClaims.BRANDT_DENIED;
import static org.onrecord.TestClaims.NORRLAND_DECLINED;
import static org.onrecord.TestClaims.VELDANIA_ADMITTED;
import static org.onrecord.TestClaims.VELDANIA_DENIED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.TestClaims;
import org.onrecord.claim.Claim;
import org.onrecord.index.Placed;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.similarity.Embedder;
import org.onrecord.similarity.Similarity;
import org.onrecord.similarity.Vector;

class ClosenessTest {

    private static final Vector EAST = Vector.of(new byte[] {100, 0});
    private static final Vector NORTH = Vector.of(new byte[] {0, 100});

    private static final Slots EXPORTS = Slots.of(Form.STATEMENTS)
            .withTopic(List.of(new TopicWord("exports", Set.of("export"), TopicWord.Weight.SPECIFIC)));

    private final MemoryClaimIndex index = new MemoryClaimIndex();
    private final List<String> embedded = new ArrayList<>();
    private final Map<String, Vector> vectors = new HashMap<>(Map.of("exports", EAST));
    private final Similarity similarity = new Similarity(Known::new);

    @BeforeEach
    void putClaims() {
        try (var writer = index.write()) {
            writer.put(DENIAL, TestClaims.of(DENIAL));
            writer.put(ADMISSION, TestClaims.of(ADMISSION));
            writer.commit();
        }
    }

    @AfterEach
    void close() {
        similarity.close();
    }

    @Test
    void ofClaimsThatFitAlikeTheNearerInMeaningComesFirst() {
        vectors.put(VELDANIA_ADMITTED.inWords(), EAST);

        var ordered = added(EXPORTS, ranked(NORRLAND_DECLINED, 0.5), ranked(VELDANIA_ADMITTED, 0.5));

        assertThat(ordered).containsExactly(VELDANIA_ADMITTED, NORRLAND_DECLINED);
    }

    @Test
    void whatOnlySoundsLikeItIsNotPutBeforeWhatSaysIt() {
        vectors.put(VELDANIA_ADMITTED.inWords(), EAST);

        var ordered = added(EXPORTS, ranked(VELDANIA_DENIED, 1), ranked(VELDANIA_ADMITTED, 0.5));

        assertThat(ordered).containsExactly(VELDANIA_DENIED, VELDANIA_ADMITTED);
    }

    @Test
    void theModelIsNotAskedWhereTheWordsLeaveNothingOpen() {
        added(EXPORTS, ranked(VELDANIA_DENIED, 1), ranked(VELDANIA_ADMITTED, 1));
        added(EXPORTS, ranked(VELDANIA_DENIED, 0.5));
        added(Slots.of(Form.STATEMENTS), ranked(VELDANIA_DENIED, 0.5), ranked(VELDANIA_ADMITTED, 0.5));
        added(EXPORTS.withForm(Form.QUOTATION), ranked(VELDANIA_DENIED, 0.5), ranked(VELDANIA_ADMITTED, 0.5));

        assertThat(embedded).isEmpty();
    }

    @Test
    void theVectorInTheIndexIsTakenAndOnlyWhatHasNoneIsEmbedded() {
        try (var writer = index.write()) {
            writer.putVector(BRANDT_DENIED.inWords(), EAST.bytes());
            writer.commit();
        }

        var ordered = added(EXPORTS, ranked(VELDANIA_DENIED, 0.5), ranked(BRANDT_DENIED, 0.5));

        assertThat(ordered).containsExactly(BRANDT_DENIED, VELDANIA_DENIED);
        assertThat(embedded).containsExactly("exports", VELDANIA_DENIED.inWords());
    }

    @Test
    void withoutAModelTheOrderStaysAsItIs() {
        var closeness = new Closeness(index, Similarity.none());
        var ranked = List.of(ranked(VELDANIA_DENIED, 0.5), ranked(VELDANIA_ADMITTED, 0.5));

        assertThat(closeness.added(ranked, EXPORTS)).isEqualTo(ranked);
        assertThat(closeness.likenesses(List.of(VELDANIA_DENIED), EXPORTS)).containsExactly(OptionalDouble.empty());
    }

    @Test
    void aCosineCountsFromWhatHasNothingInCommonToWhatSaysTheSame() {
        assertThat(Closeness.of(0.2)).isZero();
        assertThat(Closeness.of(0.4)).isZero();
        assertThat(Closeness.of(0.65)).isBetween(0.49, 0.51);
        assertThat(Closeness.of(1)).isOne();
    }

    private List<Claim> added(Slots slots, Ranked... ranked) {
        return new Closeness(index, similarity)
                .added(List.of(ranked), slots).stream().map(Ranked::claim).toList();
    }

    private static Ranked ranked(Claim claim, double words) {
        var article = Stream.of(DENIAL, ADMISSION)
                .filter(each -> each.id().equals(claim.excerpt().article()))
                .findFirst()
                .orElseThrow();
        return new Ranked(new Placed(claim, List.of(), article.printedOn(), article.file()), Rank.of(0, 0, 0, words));
    }

    /** Knows some texts; all others point another way. */
    private final class Known implements Embedder {

        @Override
        public Vector embed(String text) {
            embedded.add(text);
            return vectors.getOrDefault(text, NORTH);
        }

        @Override
        public void close() {
            // There is nothing to let go of.
        }
    }
}
