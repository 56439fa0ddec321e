package org.onrecord.extraction.claimant;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Tells who the speakers of a conversation are, in the order of its text. Belongs to the reading of one article. */
final class Turns {

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,4}|(?:\\p{Lu}\\.\\s?){1,4}");
    private static final Set<String> ANSWERING = Set.of("a", "answer", "interviewee");

    private final String text;
    private final Cast cast;
    private final SourceReader sources;
    private final Organisations organisations;
    private final Floor floor;
    private Optional<Who> last = Optional.empty();

    Turns(String text, Cast cast, SourceReader sources, Organisations organisations, Floor floor) {
        this.text = text;
        this.cast = cast;
        this.sources = sources;
        this.organisations = organisations;
        this.floor = floor;
    }

    /**
     * Who speaks; empty for the article's own outlet and for whoever only asks, since nobody wants to know what an
     * interviewer asked.
     *
     * @param speaker the label; {@code null} where the speaker before goes on
     */
    Optional<Who> find(@Nullable Span speaker) {
        if (speaker != null) {
            last = named(speaker).filter(who -> who.kind() != Who.Kind.PRESS);
        }
        return last;
    }

    private Optional<Who> named(Span speaker) {
        var label = speaker.in(text);
        if (ANSWERING.contains(label.toLowerCase(Locale.ROOT))) {
            return floor.last(who -> who.kind() == Who.Kind.PERSON);
        }
        var person = cast.named(label, speaker.start()).map(Who::person);
        if (INITIALS.matcher(label).matches()) {
            return person.or(
                    () -> cast.withInitials(label.replaceAll("[.\\s]", "")).map(Who::person));
        }
        return person.or(() -> sources.known(text, speaker, cast))
                .or(() -> sources.unknown(text, speaker, "say", organisations));
    }
}
