package org.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.article;
import static org.onrecord.TestClaims.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Claim;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.Terms;
import org.onrecord.question.TopicWord;

class TopicFitTest {

    private static final Article FIRE =
            article("fire", "Fire in the harbour of Quint", "Example News", LocalDate.of(2022, 11, 2), """
            A warehouse with fireworks burnt down on Monday.

            Forty workers were hurt, Mayor Ada Brandt said.

            She praised the nurses of the clinic.

            The city will open a museum next year.
            """);

    private static final Claim HURT = claim(FIRE, "Forty workers were hurt, Mayor Ada Brandt said.")
            .content("Forty workers were hurt")
            .made();

    @Test
    void takesTheTitleAndTheParagraphBeforeForWhatTheSentenceLeavesOut() {
        assertThat(fit(false, true, "hurt", "fire", "harbour")).isPositive();
        assertThat(fit(false, true, "hurt", "fireworks")).isPositive();
    }

    @Test
    void countsAWordTheMoreTheNearerItStands() {
        assertThat(fit(true, true, "hurt"))
                .isGreaterThan(fit(true, true, "fireworks"))
                .isEqualTo(1);
    }

    @Test
    void isNotAboutWhatNoPartOfTheArticleHas() {
        assertThat(fit(true, true, "hurt", "uranium")).isZero();
        assertThat(fit(true, true, "uranium")).isZero();
    }

    @Test
    void isNotAboutWhatOnlyAFarParagraphHas() {
        assertThat(fit(true, true, "museum")).isZero();
    }

    @Test
    void needsAWordInsideTheClaimWhenNeitherWhoNorWhatWasAsked() {
        assertThat(fit(false, false, "harbour")).isZero();
        assertThat(fit(true, true, "harbour")).isPositive();
    }

    private static double fit(boolean isNamed, boolean isNarrow, String... words) {
        List<TopicWord> topic = Arrays.stream(words)
                .map(word -> new TopicWord(word, Set.copyOf(Terms.of(word)), TopicWord.Weight.SPECIFIC))
                .toList();
        return new TopicFit(topic, word -> 0.8, isNarrow, isNamed)
                .of(ClaimTerms.of(HURT, ArticleTerms.of(inParagraphs(FIRE))).places(topic));
    }

    private static Article inParagraphs(Article article) {
        var passages = new ArrayList<Passage>();
        var paragraph = Pattern.compile("\\S.*").matcher(article.text());
        while (paragraph.find()) {
            passages.add(new Passage(new Span(paragraph.start(), paragraph.end()), Passage.Kind.BODY));
        }
        return new Article(
                article.id(), article.file(), article.metadata(), article.readOn(), article.text(), passages);
    }
}
