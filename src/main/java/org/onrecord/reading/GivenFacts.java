package org.onrecord.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;

/**
 * What whoever supplied an article says about it.
 *
 * @param id {@code null} where none is given
 * @param doubts values that cannot be right, and are left out
 */
record GivenFacts(@Nullable String id, Metadata metadata, List<String> doubts) {

    static final GivenFacts NONE = new GivenFacts(null, Metadata.NONE, List.of());

    GivenFacts {
        doubts = List.copyOf(doubts);
    }

    /** Reads the known keys; those that are missing or blank are unknown. */
    static GivenFacts of(Function<String, @Nullable String> values) {
        var doubts = new ArrayList<String>();
        var metadata = new Metadata(
                words(values, "title"),
                words(values, "author"),
                words(values, "outlet"),
                words(values, "agency"),
                day(values, doubts),
                link(values, doubts));
        var id = values.apply("id");
        return new GivenFacts(id == null || id.isBlank() ? null : id.strip(), metadata, doubts);
    }

    /** These facts, completed by the other ones. */
    GivenFacts or(GivenFacts other) {
        var all = new ArrayList<>(doubts);
        all.addAll(other.doubts);
        return new GivenFacts(id == null ? other.id : id, metadata.or(other.metadata), all);
    }

    private static Fact<String> words(Function<String, @Nullable String> values, String key) {
        var value = values.apply(key);
        return value == null || value.isBlank() ? Fact.unknown() : new Fact<>(value.strip(), Basis.GIVEN);
    }

    private static Fact<LocalDate> day(Function<String, @Nullable String> values, List<String> doubts) {
        for (var key : List.of("published", "date")) {
            var value = values.apply(key);
            if (value != null && !value.isBlank()) {
                var day = PrintedDay.find(value);
                if (day.isPresent()) {
                    return new Fact<>(day.get(), Basis.GIVEN);
                }
                doubts.add(
                        "%s: '%s' is not a day that exists; the article is read without it; write a day as 2022-11-05"
                                .formatted(key, shown(value)));
            }
        }
        return Fact.unknown();
    }

    private static Fact<URI> link(Function<String, @Nullable String> values, List<String> doubts) {
        var value = values.apply("url");
        if (value == null || value.isBlank()) {
            return Fact.unknown();
        }
        var link = findLink(value);
        if (link.isEmpty()) {
            doubts.add("url: '%s' is not a web address; the article is read without it; begin it with https://"
                    .formatted(shown(value)));
        }
        return link.map(uri -> new Fact<>(uri, Basis.GIVEN)).orElse(Fact.unknown());
    }

    /** An absolute http or https address. */
    static Optional<URI> findLink(String value) {
        try {
            var link = new URI(value.strip().replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
            if (!web || link.getHost() == null) {
                return Optional.empty();
            }
            var scheme = link.getScheme().toLowerCase(java.util.Locale.ROOT);
            return Optional.of(
                    scheme.equals(link.getScheme()) ? link : new URI(scheme + ":" + link.getRawSchemeSpecificPart()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String shown(String value) {
        var line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "...";
    }
}
