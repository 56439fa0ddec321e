package org.onrecord.reading;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;

/** Concludes outlet and day from an article's link: {@code https://www.example.org/2022/11/05/...}. */
final class LinkFacts {

    private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-])");

    private static final Pattern COMPACT = Pattern.compile("[/_-](20\\d\\d)([01]\\d)([0-3]\\d)(?=[/_.-])");

    private LinkFacts() {}

    static Metadata of(Fact<URI> url) {
        var link = url.value();
        if (link == null) {
            return Metadata.NONE;
        }
        return new Metadata(
                Fact.unknown(), Fact.unknown(), outlet(link), Fact.unknown(), published(link), Fact.unknown());
    }

    private static Fact<String> outlet(URI link) {
        var host = link.getHost();
        return host == null ? Fact.unknown() : new Fact<>(host.replaceFirst("^www\\.", ""), Basis.INFERRED);
    }

    private static Fact<LocalDate> published(URI link) {
        var path = String.valueOf(link.getRawPath()) + "/";
        return findDay(DAY, path)
                .or(() -> findDay(COMPACT, path))
                .map(day -> new Fact<>(day, Basis.INFERRED))
                .orElse(Fact.unknown());
    }

    private static Optional<LocalDate> findDay(Pattern form, String path) {
        var match = form.matcher(path);
        return match.find()
                ? PrintedDay.find(match.group(1) + "-" + match.group(2) + "-" + match.group(3))
                : Optional.empty();
    }
}
