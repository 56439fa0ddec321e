package org.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.claim.Act;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimWriter;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;
import org.onrecord.similarity.Similarity;

class NewsTest {

    private static final Slots VELDANIA =
            Slots.of(Form.STATEMENTS).withClaimants(List.of(new Who("Veldania", Set.of("Veldania"), true)));

    @Test
    void whatIsNewsComesBeforeWhatIsHistory() {
        assertThat(asked(VELDANIA)).containsExactly("new", "newer", "old");
    }

    @Test
    void whoNamesAMatterOrATimeAsksForAllOfIt() {
        var pumps = List.of(new TopicWord("pumps", Set.of("pump"), TopicWord.Weight.SPECIFIC));

        assertThat(asked(VELDANIA.withTopic(pumps))).first().isEqualTo("old");
        assertThat(asked(VELDANIA.withTime(null, new Days(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31), ""))))
                .first()
                .isEqualTo("old");
    }

    private static List<String> asked(Slots slots) {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            put("old", "Veldania said that pumps are dear.", LocalDate.of(2019, 3, 1), writer);
            put("new", "Veldania said that pumps sell well.", LocalDate.of(2022, 11, 1), writer);
            put("newer", "Veldania said that pumps are sold out.", LocalDate.of(2022, 11, 20), writer);
            writer.commit();
        }
        return new Search(index, Similarity.none())
                .find(slots).stream().map(Ranked::article).toList();
    }

    private static void put(String id, String text, LocalDate printed, ClaimWriter writer) {
        var article = TestArticles.article(id, null, "Example News", printed, text);
        var claim = TestClaims.claim(article, text)
                .act(Act.SAY)
                .content(text.substring("Veldania said that ".length(), text.length() - 1))
                .made();
        writer.put(article, List.of(claim));
    }
}
