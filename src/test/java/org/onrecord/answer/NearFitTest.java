package org.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.onrecord.TestClaims;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;
import org.onrecord.similarity.OnnxEmbedder;
import org.onrecord.similarity.Similarity;

class NearFitTest {

    private static final Similarity MODEL =
            new Similarity(() -> OnnxEmbedder.open(Path.of("target", "models", "similarity")));

    private static final Slots VELDANIA =
            Slots.of(Form.STATEMENTS).withClaimants(List.of(new Who("Veldania", Set.of("Veldania"), true)));

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    void otherWordsForTheSameMatterFindIt() {
        assertThat(found(MODEL, VELDANIA.withTopic(words("supplied", "pumps", "Norrland"))))
                .contains(TestClaims.VELDANIA_DENIED);
    }

    @Test
    void anotherMatterFindsNothing() {
        assertThat(found(MODEL, VELDANIA.withTopic(words("vineyard", "taxes")))).isEmpty();
    }

    @Test
    void anActThatWasNotDoneFindsNothing() {
        var apologize = new Wanted("apologize", Act.APOLOGIZE, Set.of(Act.APOLOGIZE), Set.of(), false, false);

        assertThat(found(MODEL, VELDANIA.withWanted(apologize).withTopic(words("supplied", "pumps", "Norrland"))))
                .isEmpty();
    }

    @Test
    void aNameThatTheClaimLacksFindsNothing() {
        var topic = List.of(
                new TopicWord("Peru", Set.of("peru"), TopicWord.Weight.NAME),
                words("pumps").getFirst());

        assertThat(found(MODEL, VELDANIA.withTopic(topic))).isEmpty();
    }

    @Test
    void withoutAModelNothingIsCompared() {
        assertThat(found(Similarity.none(), VELDANIA.withTopic(words("supplied", "pumps", "Norrland"))))
                .isEmpty();
    }

    private static List<Claim> found(Similarity similarity, Slots slots) {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(DENIAL, List.of(TestClaims.VELDANIA_DENIED, TestClaims.BRANDT_DENIED));
            writer.put(ADMISSION, List.of(TestClaims.VELDANIA_ADMITTED));
            writer.commit();
        }
        return new Search(index, similarity)
                .findNear(slots).stream().map(Ranked::claim).toList();
    }

    private static List<TopicWord> words(String... words) {
        return Arrays.stream(words)
                .map(word -> new TopicWord(word, Set.copyOf(Terms.of(word)), TopicWord.Weight.SPECIFIC))
                .toList();
    }
}
