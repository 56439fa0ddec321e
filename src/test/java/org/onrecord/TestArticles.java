package org.onrecord;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;

/** Articles for tests. Their text is made up. */
public final class TestArticles {

    public static final LocalDate READ_ON = LocalDate.of(2023, 1, 2);

    /** Veldania denies, on 2 November 2022. */
    public static final Article DENIAL =
            article("denial", "Veldania denies selling pumps", "Example News", LocalDate.of(2022, 11, 2), """
            Veldania has denied that it sold pumps to Norrland. "We never shipped a single pump," Trade Minister Ada Brandt \
            said on Tuesday.

            Norrland's government declined to comment.
            """);

    /** Veldania admits, on 5 November 2022, said the day before. */
    public static final Article ADMISSION =
            article("admission", "Veldania admits pump sale", "Daily Sample", LocalDate.of(2022, 11, 5), """
            Veldania admitted on Friday that it had shipped forty pumps to Norrland before the flood.

            Foreign Minister Ivo Lund and his deputy Mara Quist said the delivery was small. Norrland did not deny that it \
            had received the pumps.
            """);

    /** On another matter, with nothing known but its text. */
    public static final Article UNDATED = article("undated", null, null, null, """
            The city council of Harrow promised to repair 2,400 lamps. Mayor Tom Ferris warned that the work would take years.
            """);

    private TestArticles() {}

    /**
     * An article of one passage.
     *
     * @param title unknown when {@code null}; so are outlet and day
     */
    public static Article article(
            String id, @Nullable String title, @Nullable String outlet, @Nullable LocalDate published, String text) {
        var metadata = new Metadata(
                given(title),
                Fact.unknown(),
                given(outlet),
                Fact.unknown(),
                given(published),
                new Fact<>(URI.create("https://news.example/" + id), Basis.STATED));
        var passages = List.of(new Passage(new Span(0, text.length()), Passage.Kind.BODY));
        return new Article(id, id + ".txt", metadata, READ_ON, text, passages);
    }

    /** A short article that tells nothing of itself but its text. */
    public static Article article(String id, String text) {
        return article(id, null, null, null, text);
    }

    private static <T> Fact<T> given(@Nullable T value) {
        return value == null ? Fact.unknown() : new Fact<>(value, Basis.GIVEN);
    }
}
