package org.onrecord.article;

import java.net.URI;
import java.time.LocalDate;

/**
 * What is known about an article besides its text.
 *
 * @param outlet the publisher's name as shown to users, for example "Reuters"
 * @param agency the news agency that the text is credited to, for example "AFP"
 * @param published the day that the outlet gives, in the outlet's own zone
 * @param url where a reader can check it; absolute, http or https
 */
public record Metadata(
        Fact<String> title,
        Fact<String> author,
        Fact<String> outlet,
        Fact<String> agency,
        Fact<LocalDate> published,
        Fact<URI> url) {

    public static final Metadata NONE = new Metadata(
            Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    public Metadata {
        var link = url.value();
        if (link != null && !("http".equals(link.getScheme()) || "https".equals(link.getScheme()))) {
            throw new IllegalArgumentException(
                    "an article's link must be an absolute http or https address, not " + link);
        }
    }

    /** These facts, completed by the other ones where they are unknown. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other.title),
                author.or(other.author),
                outlet.or(other.outlet),
                agency.or(other.agency),
                published.or(other.published),
                url.or(other.url));
    }
}
