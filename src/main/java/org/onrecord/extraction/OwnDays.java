package org.onrecord.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.onrecord.day.DayReader;
import org.onrecord.day.Direction;
import org.onrecord.day.Found;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.attribution.Quotations;

/**
 * Tells which day the very words of a saying give: of all days in its sentence the one that belongs to its cue, neither to
 * what is said nor to another cue. Belongs to the reading of one article.
 */
final class OwnDays {

    private static final Pattern ANCHORS_WHAT_FOLLOWS =
            Pattern.compile("(?i).*\\b(?:after|before|since|following|prior)$");
    private static final Set<Act> LOOKS_AHEAD =
            EnumSet.of(Act.PREDICT, Act.PLAN, Act.PROMISE, Act.WANT, Act.THREATEN, Act.BELIEVE);
    private static final Pattern DURATION = Pattern.compile("(?i)\\b(?:past|last|previous)\\b");
    private static final Pattern STRETCH = Pattern.compile("(?i)\\s(?:through|to|until|till)\\s|[–-]");
    private static final Pattern NAMED_YEAR = Pattern.compile("(?i)\\b(?:last|this|next|previous)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Words for where or to whom something is said, behind which its day may stand. */
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)\\b(?:statement|interview|tweet|tweeted|post|posted|speech|address|conference|briefing|release|letter|email|message|video"
                    + "|report|article|memo|hearing|testimony|call|meeting|summit|visit|session|told|reporters|press|media|television|radio"
                    + "|broadcast|published|issued|released|Twitter|Facebook|Instagram)\\b");

    /** What was done in an article, by somebody, at a place, before a day. */
    private static final Pattern OF_DEED = Pattern.compile(
            ",[^;]*\\b(?:[a-z]+ed|held|made|born|set|sent|shot|given|written|begun)(?: \\w+)? (?:in|by|on|at|from|with|to|as|during|for)\\b[^,;]*$");

    /** Between what is said and its day. */
    private static final int MOST_WORDS_BEFORE_DAY = 3;
    /** Of days that a saying can have taken. */
    private static final int LONGEST = 31;
    /** Longer ago than that nobody leaves the year out. */
    private static final int DAYS_WITHOUT_YEAR = 300;

    private final Article article;
    private final DayReader reader;
    private final List<Attribution> sayings;
    private final Quotations quotations;

    private final Map<Integer, Days> offsets = new HashMap<>();

    /** Several sayings share a sentence, and looking for days is slow. */
    private final Map<Asked, List<Found>> known = new HashMap<>();

    OwnDays(Article article, DayReader reader, List<Attribution> sayings, Quotations quotations) {
        this.article = article;
        this.reader = reader;
        this.sayings = List.copyOf(sayings);
        this.quotations = quotations;
    }

    /** @param last the day told of before, which "two days later" counts from; null for none */
    Optional<Days> of(Attribution saying, @Nullable Days last) {
        var cue = saying.cue();
        if (cue == null) {
            return Optional.empty();
        }
        var best = new Nearest();
        for (var found : days(saying.excerpt().in(article.text()), article.printedOn())) {
            var place = new Span(
                    found.span().start() + saying.excerpt().start(),
                    found.span().end() + saying.excerpt().start());
            if (mayBeOf(found, place, cue, saying)) {
                day(found, place, cue, last).ifPresent(day -> best.offer(found, place, cue, day));
            }
        }
        return Optional.ofNullable(best.day);
    }

    private boolean mayBeOf(Found found, Span place, Span cue, Attribution saying) {
        return belongs(place, cue, saying)
                && !isOfWhatIsToCome(place, saying)
                && !isOfQuotation(place, cue)
                && isPossible(found)
                && !OtherTimes.hold(around(saying), within(place, saying), within(cue, saying));
    }

    /** "Predict landfall Saturday" tells when it lands. */
    private static boolean isOfWhatIsToCome(Span place, Attribution saying) {
        return LOOKS_AHEAD.contains(saying.act()) && saying.content().getFirst().start() < place.start();
    }

    private static Span within(Span span, Attribution saying) {
        int start = saying.excerpt().start();
        return new Span(Math.max(0, span.start() - start), Math.max(0, span.end() - start));
    }

    /** Of several days the one nearest to the cue; "on Oct. 3, two days after the vote" is Oct. 3. */
    private static final class Nearest {
        private @Nullable Days day;
        private boolean isOffset;
        private int distance = Integer.MAX_VALUE;

        void offer(Found found, Span place, Span cue, Days offered) {
            boolean offset = found.kind() == Found.Kind.OFFSET;
            int gap = place.start() >= cue.end() ? place.start() - cue.end() : cue.start() - place.end() + 1;
            if (day == null || (isOffset && !offset) || (isOffset == offset && gap < distance)) {
                day = offered;
                isOffset = offset;
                distance = gap;
            }
        }
    }

    /** What stands in somebody's very words tells of what they tell. */
    private boolean isOfQuotation(Span place, Span cue) {
        return quotations.all().stream()
                .map(Quotations.Quotation::span)
                .anyMatch(quotation -> quotation.contains(place) && !quotation.contains(cue));
    }

    /** Nothing was said after it was printed; nor, without a year, in "October" of the year before last. */
    private boolean isPossible(Found found) {
        var published = article.printedOn();
        if (published == null || found.kind() == Found.Kind.OFFSET) {
            return true;
        }
        boolean isLong = found.kind() == Found.Kind.RELATIVE
                && ChronoUnit.DAYS.between(found.days().from(), found.days().to()) > LONGEST
                && DURATION.matcher(found.days().words()).find();
        boolean isFar = found.kind() == Found.Kind.CALENDAR
                && !NAMED_YEAR.matcher(found.days().words()).find()
                && ChronoUnit.DAYS.between(found.days().to(), published) > DAYS_WITHOUT_YEAR;
        boolean isStretch = found.kind() == Found.Kind.WEEKDAY
                && STRETCH.matcher(found.days().words()).find();
        return !found.days().from().isAfter(published) && !isLong && !isFar && !isStretch;
    }

    private Optional<Days> day(Found found, Span place, Span cue, @Nullable Days last) {
        if (found.kind() != Found.Kind.OFFSET) {
            return Optional.of(found.days());
        }
        // Two sayings of one sentence have its "following day" in common, which counts from what stands before both.
        var counted = offsets.get(place.start());
        if (counted != null) {
            return Optional.of(counted);
        }
        var days = ofOffset(found, place, cue, last).filter(each -> !isAfterPrint(each));
        days.ifPresent(each -> offsets.put(place.start(), each));
        return days;
    }

    private boolean isAfterPrint(Days days) {
        var published = article.printedOn();
        return published != null && days.from().isAfter(published);
    }

    private Optional<Days> ofOffset(Found found, Span place, Span cue, @Nullable Days last) {
        if (last == null || !last.isOneDay()) {
            return Optional.empty();
        }
        boolean clause = ANCHORS_WHAT_FOLLOWS.matcher(found.days().words()).matches();
        if (!clause) {
            return Optional.of(found.from(last.from()));
        }
        boolean isAnchor = place.end() <= cue.start()
                && article.text().substring(place.end(), cue.start()).indexOf(',') < 0;
        return isAnchor ? Optional.of(found.anchorOf(last.from())) : Optional.empty();
    }

    /** Whether a day is told of this cue and neither of what is said nor of another cue. */
    private boolean belongs(Span place, Span cue, Attribution saying) {
        for (var other : sayings) {
            if (other.excerpt().overlaps(saying.excerpt())
                    && other.content().stream().anyMatch(span -> span.overlaps(place) && !span.overlaps(cue))) {
                return false;
            }
        }
        boolean contained = saying.content().stream().anyMatch(span -> span.overlaps(place));
        if (contained
                || isInside(place, saying)
                || isOfSource(place, saying)
                || isFarBehind(place, cue, saying)
                || OtherTimes.areOfSomethingElse(article.text(), place)) {
            return false;
        }
        return sayings.stream()
                .filter(other -> other.excerpt().overlaps(saying.excerpt()))
                .filter(other -> other.cue() != null && !other.cue().equals(cue))
                .noneMatch(other -> isNearer(other, place, cue));
    }

    /** "Noted the mayor's visit Monday was late": alone between two pieces of what is said. */
    private boolean isInside(Span place, Attribution saying) {
        var content = saying.content();
        for (int i = 1; i < content.size(); i++) {
            int from = content.get(i - 1).end();
            int to = content.get(i).start();
            if (from <= place.start() && place.end() <= to) {
                return article.text().substring(from, to).strip().equals(place.in(article.text()));
            }
        }
        return false;
    }

    /** "the author of a study published in Nature on May 3 said": when it was published. */
    private boolean isOfSource(Span place, Attribution saying) {
        var source = saying.source();
        return source != null
                && source.contains(place)
                && OF_DEED.matcher(article.text().substring(source.start(), place.start()))
                        .find();
    }

    /** "described them as useful for the change of power following the vote on Nov. 3": the vote's day. */
    private boolean isFarBehind(Span place, Span cue, Attribution saying) {
        int content = saying.content().getLast().end();
        int from = Math.max(content, cue.end());
        if (place.start() < from || content < cue.end()) {
            return false;
        }
        var gap = article.text().substring(from, place.start());
        return WORD.matcher(gap).results().count() > MOST_WORDS_BEFORE_DAY
                && !OCCASION.matcher(gap).find();
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

    /** The excerpt with all that is said in it blanked out. */
    String around(Attribution saying) {
        var around = new StringBuilder(saying.excerpt().in(article.text()));
        for (var other : sayings) {
            for (var span : other.content()) {
                blank(around, span, saying.excerpt());
            }
        }
        return around.toString();
    }

    private static void blank(StringBuilder words, Span span, Span excerpt) {
        int from = Math.max(0, span.start() - excerpt.start());
        int to = Math.min(words.length(), span.end() - excerpt.start());
        for (int i = from; i < to; i++) {
            words.setCharAt(i, '.');
        }
    }

    /** Without a known day of publication only a day that is written out with its year counts. */
    private List<Found> days(String words, @Nullable LocalDate reference) {
        return known.computeIfAbsent(new Asked(words, reference), asked -> read(words, reference));
    }

    private List<Found> read(String words, @Nullable LocalDate reference) {
        if (reference != null) {
            return reader.find(words, reference, Direction.PAST);
        }
        var full = new ArrayList<>(reader.find(words, article.readOn(), Direction.PAST));
        full.removeIf(found -> found.kind() != Found.Kind.FULL);
        return full;
    }

    private record Asked(String words, @Nullable LocalDate reference) {}
}
