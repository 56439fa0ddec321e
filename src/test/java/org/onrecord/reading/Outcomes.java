package org.onrecord.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;

/** What came of reading, sorted by kind. */
record Outcomes(List<Outcome> all) {

    static final LocalDate READ_ON = LocalDate.of(2022, 11, 6);

    static Outcomes of(Path... sources) {
        return of(Limits.DEFAULT, sources);
    }

    static Outcomes of(Limits limits, Path... sources) {
        var reader = new ArticleReader(READ_ON, limits);
        var all = new ArrayList<Outcome>();
        reader.read(reader.find(List.of(sources)), all::add);
        return new Outcomes(all);
    }

    List<Article> articles() {
        return all.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(each -> ((Outcome.Read) each).article())
                .toList();
    }

    Article article() {
        if (articles().size() != 1) {
            throw new AssertionError("not one article but " + all);
        }
        return articles().getFirst();
    }

    List<Outcome.Skipped> skipped() {
        return all.stream()
                .filter(Outcome.Skipped.class::isInstance)
                .map(Outcome.Skipped.class::cast)
                .toList();
    }

    List<Outcome.Doubted> doubted() {
        return all.stream()
                .filter(Outcome.Doubted.class::isInstance)
                .map(Outcome.Doubted.class::cast)
                .toList();
    }

    /** Passages as lines: kind, and the words. */
    static List<String> passages(Article article) {
        return article.passages().stream()
                .map(passage -> passage.kind() + " " + passage.span().in(article.text()))
                .toList();
    }

    static List<String> words(Article article, Passage.Kind kind) {
        return article.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(passage -> passage.span().in(article.text()))
                .toList();
    }
}
