package org.onrecord.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.claim.Act;
import org.onrecord.claim.Days;
import org.onrecord.claim.Quoted;
import org.onrecord.day.DayReader;
import org.onrecord.day.Direction;
import org.onrecord.day.Found;
import org.onrecord.extraction.attribution.Attribution;

/**
 * Tells on which day the sayings of one article were said, in the order of its text. Belongs to the reading of one
 * article.
 *
 * <p>Only the words around a cue give a day, or the same speaker's earlier words where he goes on. The article's own day
 * is never taken for it.
 */
final class SayingDays {

    /** Words that open another occasion than the one before, without saying which. */
    private static final Pattern OTHER_OCCASION = Pattern.compile(
            "(?i)\\b(?:previously|earlier|formerly|before(?:hand)?|in the past|once|originally|initially|last (?:week|month|year)"
                    + "|recently|repeatedly|long|has|have|had|later|since|ago|often|always|separately|subsequently|then)\\b");

    private static final Pattern ANCHORS_WHAT_FOLLOWS = Pattern.compile("(?i).*\\b(?:after|before|since|following)$");
    private static final Set<Act> LOOKS_AHEAD =
            EnumSet.of(Act.PREDICT, Act.PLAN, Act.PROMISE, Act.WANT, Act.THREATEN, Act.BELIEVE);
    private static final Pattern TO_COME =
            Pattern.compile("(?i)\\b(?:will|would|shall|next|upcoming|plans? to|expected to|due to|set to)\\b");

    private final Article article;
    private final DayReader reader;
    private final List<Attribution> sayings;
    private final Map<String, Days> lastOf = new HashMap<>();
    private @Nullable Days last;

    SayingDays(Article article, DayReader reader, List<Attribution> sayings) {
        this.article = article;
        this.reader = reader;
        this.sayings = List.copyOf(sayings);
    }

    /** The day of saying; empty when the text doesn't give it. Called in the order of the text. */
    Optional<Days> saidOn(Attribution saying, String claimant) {
        var own = own(saying);
        if (own.isPresent()) {
            remember(claimant, own.get());
            return own;
        }
        if (opensOtherOccasion(saying)) {
            lastOf.remove(claimant);
            return Optional.empty();
        }
        return saying.nested()
                ? Optional.empty()
                : Optional.ofNullable(lastOf.get(claimant)).filter(Days::isOneDay);
    }

    /** The first day inside the content; empty when there is none. */
    Optional<Days> happenedOn(List<Span> content, Quoted quoted, @Nullable Days saidOn) {
        var published = article.metadata().published().value();
        boolean ownWords = quoted == Quoted.DIRECT;
        var reference = ownWords && saidOn != null && saidOn.isOneDay() ? saidOn.from() : published;
        for (var span : content) {
            var words = span.in(article.text());
            var direction = TO_COME.matcher(words).find() ? Direction.FUTURE : Direction.PAST;
            for (var found : days(words, direction, reference)) {
                if (found.kind() != Found.Kind.OFFSET) {
                    return Optional.of(found.days());
                }
            }
        }
        return Optional.empty();
    }

    private void remember(String claimant, Days days) {
        lastOf.put(claimant, days);
        last = days;
    }

    private Optional<Days> own(Attribution saying) {
        var cue = saying.cue();
        if (cue == null) {
            return Optional.empty();
        }
        Days nearest = null;
        int distance = Integer.MAX_VALUE;
        for (var found : days(
                saying.excerpt().in(article.text()),
                Direction.PAST,
                article.metadata().published().value())) {
            var place = new Span(
                    found.span().start() + saying.excerpt().start(),
                    found.span().end() + saying.excerpt().start());
            int gap = place.start() >= cue.end() ? place.start() - cue.end() : cue.start() - place.end() + 1;
            var day = belongs(place, cue, saying) && !isOfWhatIsToCome(place, saying)
                    ? day(found, place, cue)
                    : Optional.<Days>empty();
            if (day.isPresent() && gap < distance) {
                distance = gap;
                nearest = day.get();
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** "Predict landfall Saturday" tells when it lands. */
    private static boolean isOfWhatIsToCome(Span place, Attribution saying) {
        return LOOKS_AHEAD.contains(saying.act()) && saying.content().getFirst().start() < place.start();
    }

    private Optional<Days> day(Found found, Span place, Span cue) {
        if (found.kind() != Found.Kind.OFFSET) {
            return Optional.of(found.days());
        }
        if (last == null || !last.isOneDay()) {
            return Optional.empty();
        }
        boolean clause = ANCHORS_WHAT_FOLLOWS.matcher(found.days().words()).matches();
        if (!clause) {
            return Optional.of(found.from(last.from()));
        }
        return place.end() <= cue.start() ? Optional.of(found.anchorOf(last.from())) : Optional.empty();
    }

    /** Whether a day is told of this cue and neither of what is said nor of another cue. */
    private boolean belongs(Span place, Span cue, Attribution saying) {
        for (var other : sayings) {
            if (other.excerpt().overlaps(saying.excerpt())
                    && other.content().stream().anyMatch(span -> span.overlaps(place) && !span.overlaps(cue))) {
                return false;
            }
        }
        if (saying.content().stream().anyMatch(span -> span.overlaps(place))) {
            return false;
        }
        return sayings.stream()
                .filter(other -> other.excerpt().overlaps(saying.excerpt()))
                .filter(other -> other.cue() != null && !other.cue().equals(cue))
                .noneMatch(other -> isNearer(other, place, cue));
    }

    private static boolean isNearer(Attribution other, Span place, Span cue) {
        var rival = other.cue();
        if (rival == null || rival.overlaps(cue)) {
            return false;
        }
        if (place.start() >= cue.end()) {
            return rival.start() >= cue.end() && rival.end() <= place.start();
        }
        // Before the cue: "said on Monday that it ..., adding": a day right behind another cue is that cue's.
        boolean behindRival = rival.end() <= place.start()
                && other.content().stream()
                        .noneMatch(span -> span.start() >= rival.end() && span.end() <= place.start());
        boolean rivalBetween = rival.start() >= place.end() && rival.end() <= cue.start();
        return behindRival || rivalBetween;
    }

    /** Whether the words around a saying tell of another time than what stands before, or of no certain one. */
    boolean opensOtherOccasion(Attribution saying) {
        var around = new StringBuilder(saying.excerpt().in(article.text()));
        for (var other : sayings) {
            for (var span : other.content()) {
                blank(around, span, saying.excerpt());
            }
        }
        return OTHER_OCCASION.matcher(around).find();
    }

    private static void blank(StringBuilder words, Span span, Span excerpt) {
        int from = Math.max(0, span.start() - excerpt.start());
        int to = Math.min(words.length(), span.end() - excerpt.start());
        for (int i = from; i < to; i++) {
            words.setCharAt(i, '.');
        }
    }

    /** Without a known day of publication only a day that is written out with its year counts. */
    private List<Found> days(String words, Direction direction, @Nullable LocalDate reference) {
        if (reference != null) {
            return reader.find(words, reference, direction);
        }
        var full = new ArrayList<>(reader.find(words, article.readOn(), direction));
        full.removeIf(found -> found.kind() != Found.Kind.FULL);
        return full;
    }
}
