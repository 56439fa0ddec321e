package org.onrecord.index.lucene;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.claim.Quoted;
import org.onrecord.claim.Voice;

/** Articles and claims of any content that their types allow; the same ones for the same seed. */
final class GeneratedArticles {

    private static final List<String> LETTERS = List.of(
            "a",
            "b",
            "e",
            "said ",
            "pump",
            " ",
            " ",
            "\n",
            ".",
            "\"",
            "'s",
            "\u00E9",
            "\u2019",
            "\u0416",
            "\u4E2D",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\0",
            "\u001B[31m",
            "2,400",
            "\r\n",
            "\t",
            "-",
            "\uFEFF",
            "e\u0301");

    private final Random random;

    GeneratedArticles(long seed) {
        random = new Random(seed);
    }

    Article article(String id) {
        var text = string(1 + random.nextInt(400));
        var metadata = new Metadata(
                fact(() -> string(20)),
                fact(() -> string(20)),
                fact(() -> name()),
                fact(() -> string(20)),
                fact(this::day),
                fact(() -> URI.create("https://news.example/" + random.nextInt())));
        return new Article(
                id,
                oneOf(List.of("", "ä", "b/")) + "file" + random.nextInt(100),
                metadata,
                day(),
                text,
                passages(text));
    }

    List<Claim> claims(Article article) {
        var claims = new ArrayList<Claim>();
        for (int i = random.nextInt(6); i > 0; i--) {
            claims.add(claim(article, article.id() + "-" + i));
        }
        return claims;
    }

    String name() {
        return oneOf(List.of("Veldania", "Norrland", "Ada Brandt", "\u00C5sa \uD83D", "x".repeat(2000)));
    }

    Act act() {
        return oneOf(List.of(Act.values()));
    }

    LocalDate day() {
        return oneOf(List.of(LocalDate.of(2022, 11, 1 + random.nextInt(5)), LocalDate.MIN, LocalDate.MAX));
    }

    Days days() {
        var from = day();
        var to = day();
        return from.isAfter(to) ? new Days(to, from, string(10)) : new Days(from, to, string(10));
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> @Nullable T maybe(Supplier<T> value) {
        return flip() ? value.get() : null;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Claim claim(Article article, String id) {
        var excerpt = span(0, article.text().length());
        return new Claim(
                id,
                article.excerpt(excerpt),
                oneOf(List.of(Passage.Kind.values())),
                maybe(() -> span(excerpt.start(), excerpt.end())),
                maybe(() -> span(excerpt.start(), excerpt.end())),
                flip()
                        ? List.of(span(excerpt.start(), excerpt.end()))
                        : List.of(span(excerpt.start(), excerpt.end()), span(excerpt.start(), excerpt.end())),
                claimant(),
                flip() ? List.of() : List.of(claimant(), claimant()),
                act(),
                flip(),
                oneOf(List.of(Quoted.values())),
                oneOf(List.of(Voice.values())),
                maybe(this::days),
                maybe(this::days),
                strings(),
                strings(),
                strings());
    }

    private Claimant claimant() {
        return new Claimant(name(), maybe(() -> string(10)), maybe(this::name));
    }

    private List<Passage> passages(String text) {
        if (text.length() < 4) {
            return List.of();
        }
        int middle = 1 + random.nextInt(text.length() - 2);
        return List.of(
                new Passage(new Span(0, middle), oneOf(List.of(Passage.Kind.values()))),
                new Passage(new Span(middle, text.length()), oneOf(List.of(Passage.Kind.values()))));
    }

    private Span span(int from, int to) {
        int start = from + random.nextInt(to - from);
        return new Span(start, start + 1 + random.nextInt(to - start));
    }

    private List<String> strings() {
        return flip() ? List.of() : List.of(name(), string(5), "");
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        return flip()
                ? Fact.unknown()
                : new Fact<>(value.get(), oneOf(List.of(Basis.GIVEN, Basis.STATED, Basis.INFERRED)));
    }

    private String string(int length) {
        var string = new StringBuilder();
        while (string.length() < length) {
            string.append(oneOf(LETTERS));
        }
        return string.toString();
    }
}
