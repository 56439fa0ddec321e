package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.name.Role;

/**
 * Finds the offices of persons that an article introduces in two steps: "the NATO chief said … ", and in the next
 * paragraph "Jens Stoltenberg said". Who is first named without a word on who they are was introduced before, so the
 * office is theirs if it is the only one in question.
 */
public final class Introductions {

    /** "The decree signed by the leader": who is named next is not the leader for that. */
    private static final Pattern BY_ANOTHER = Pattern.compile("(?i)\\w (?:by|from) ");

    private final String text;
    private final SourceReader sources;

    public Introductions(String text, SourceReader sources) {
        this.text = text;
        this.sources = sources;
    }

    /** The cast with the offices that are found so. */
    public Cast complete(Cast cast, List<Attribution> sayings) {
        var completed = cast;
        @Nullable Role open = null;
        int since = 0;
        Set<String> named = new HashSet<>();
        for (var source : sources(sayings)) {
            if (isBehindName(source, completed)) {
                continue;
            }
            var office = sources.office(text, source)
                    .filter(role -> !BY_ANOTHER.matcher(source.in(text)).find());
            var speaker = sources.known(text, source, completed);
            if (speaker.isPresent() && speaker.get().kind() == Who.Kind.PERSON) {
                var claimant = speaker.get().claimant();
                boolean unintroduced = claimant.role() == null && named.add(claimant.name());
                if (unintroduced && open != null && appearsFirstAfter(since, claimant.name(), completed)) {
                    completed = completed.withRole(claimant.name(), open);
                    open = null;
                }
            } else if (office.isPresent()) {
                if (open != null && !open.equals(office.get()) && !completed.areOneOffice(open, office.get())) {
                    return completed;
                }
                since = open == null ? source.start() : since;
                open = office.get();
            }
        }
        return completed;
    }

    /** "Ann Lee, the head of the mill said": it is hers. */
    private boolean isBehindName(Span source, Cast cast) {
        return text.startsWith(", ", source.start() - 2)
                && cast.appearances().stream()
                        .anyMatch(appearance -> appearance.mention().span().end() == source.start() - 2);
    }

    private static boolean appearsFirstAfter(int place, String name, Cast cast) {
        Optional<Cast.Appearance> first = cast.appearances().stream()
                .filter(appearance -> appearance.person().name().equals(name))
                .findFirst();
        return first.isPresent() && first.get().mention().span().start() > place;
    }

    private static List<Span> sources(List<Attribution> sayings) {
        var found = new ArrayList<Span>();
        for (var saying : sayings) {
            var source = saying.source();
            if (source != null && !saying.nested()) {
                found.add(source);
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
