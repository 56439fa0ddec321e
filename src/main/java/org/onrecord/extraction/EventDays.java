package org.onrecord.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.claim.Days;
import org.onrecord.claim.Quoted;
import org.onrecord.day.DayReader;
import org.onrecord.day.Direction;
import org.onrecord.day.Found;

/** Tells when that happened, or is to happen, which is said in one article. Belongs to the reading of one article. */
final class EventDays {

    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(?:will|won't|won’t|shall|next|upcoming|"
                    + "(?:is|are|am) (?:still )?(?:expected |due |set |scheduled |likely |about |going )?(?:to|for)|plans? to|intends? to|hopes? to|wants? to)\\b");

    /** What may be over by now: a weekday behind such words can be the last one as well. */
    private static final Pattern PLANNED =
            Pattern.compile("(?i)\\b(?:would|coming|(?:planned|due|scheduled|expected|set|anticipated|rescheduled|"
                    + "delayed|postponed) (?:to|for|on|in|until|date)|rescheduled|delayed|postponed|(?-i:may)|could|should|urged? to|have to|has to|ready to|"
                    + "(?:was|were) to|until|till|deadline|ahead of|effective|no-deal|take effect)\\b");

    /** "The worst since 2017" happened at another time. */
    private static final Pattern LIMIT =
            Pattern.compile("(?i)\\bsince (?:(?:at least|about|around|early|late|mid) )?$");

    /** What a speaker calls so is known only with the day on which they speak. */
    private static final Pattern OF_SPEAKING = Pattern.compile(
            "(?i)(?:earlier |later )?(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|weekend)|last night).*");

    private static final Pattern FRONTED =
            Pattern.compile("(?i)(?:despite|after|following|since|before|although|though|while|when|as) [^,;]*,");

    private static final Pattern CLAUSE_END = Pattern.compile(
            "[;:—–]|,?\\s(?:and|but|while|although|though|because|whereas|which|who|where|when|after|before)\\s|,\\s|[.!?]\\s");

    /** Longer ago than that nobody leaves the year out. */
    private static final int DAYS_WITHOUT_YEAR = 300;

    /** What is told without a day was said a few days ago at most. */
    private static final int DAYS_OF_NEWS = 3;

    private final Article article;
    private final DayReader reader;

    EventDays(Article article, DayReader reader) {
        this.article = article;
        this.reader = reader;
    }

    /** The first day inside the content; empty when there is none. */
    Optional<Days> happenedOn(List<Span> content, Quoted quoted, @Nullable Days saidOn) {
        var published = article.printedOn();
        boolean ownWords = quoted == Quoted.DIRECT;
        var reference = ownWords && saidOn != null && saidOn.isOneDay() ? saidOn.from() : published;
        boolean unknown = ownWords && (saidOn == null || !saidOn.isOneDay());
        return content.stream()
                .flatMap(span -> first(span.in(article.text()), reference, unknown, saidOn).stream())
                .findFirst();
    }

    /** Without a known day of publication only a day that is written out with its year counts. */
    private Optional<Days> first(
            String words, @Nullable LocalDate reference, boolean whenUnknown, @Nullable Days saidOn) {
        var all = reader.find(words, reference == null ? article.readOn() : reference, Direction.PAST).stream()
                .filter(found -> found.kind() != Found.Kind.OFFSET)
                .filter(found ->
                        !LIMIT.matcher(words.substring(0, found.span().start())).find())
                .filter(found -> reference != null || found.kind() == Found.Kind.FULL)
                .filter(found -> !whenUnknown
                        || !OF_SPEAKING.matcher(found.days().words()).matches())
                .toList();
        return all.stream()
                .filter(found -> !isOfFrontedClause(found, all, words))
                .findFirst()
                .map(found -> reference == null ? found.days() : inItsTense(found, words, reference, saidOn));
    }

    /** "Despite signs of life on Sunday, he died on Monday": what is said is of Monday. */
    private static boolean isOfFrontedClause(Found found, List<Found> all, String words) {
        var fronted = FRONTED.matcher(words);
        return fronted.lookingAt()
                && found.span().end() <= fronted.end()
                && all.stream().anyMatch(other -> other.span().start() >= fronted.end());
    }

    private Days inItsTense(Found found, String words, LocalDate reference, @Nullable Days saidOn) {
        var clause = clause(words, found.span());
        boolean isNamed = found.kind() == Found.Kind.CALENDAR;
        boolean isWeekday = found.kind() == Found.Kind.WEEKDAY;
        if (TO_COME.matcher(clause).find()
                || (!isWeekday && PLANNED.matcher(clause).find())) {
            return read(found, words, reference, Direction.FUTURE);
        }
        if (isWeekday && PLANNED.matcher(clause).find()) {
            return planned(found, words, reference, saidOn);
        }
        boolean isFar = isNamed && ChronoUnit.DAYS.between(found.days().to(), reference) > DAYS_WITHOUT_YEAR;
        return isFar ? read(found, words, reference, Direction.NEAREST) : found.days();
    }

    /** "It would meet on Monday": the first one after that was said; where that is not known, the one that is not long ago. */
    private Days planned(Found found, String words, LocalDate reference, @Nullable Days saidOn) {
        if (saidOn != null && saidOn.isOneDay()) {
            return read(found, words, saidOn.from(), Direction.FUTURE);
        }
        boolean isLongAgo = ChronoUnit.DAYS.between(found.days().from(), reference) > DAYS_OF_NEWS;
        return isLongAgo ? read(found, words, reference, Direction.FUTURE) : found.days();
    }

    private Days read(Found found, String words, LocalDate reference, Direction direction) {
        return reader.find(words, reference, direction).stream()
                .filter(other -> other.span().equals(found.span()))
                .map(Found::days)
                .findFirst()
                .orElse(found.days());
    }

    /** The words around a day that have its verb: with "On Wednesday," it comes behind the comma. */
    private static String clause(String words, Span day) {
        int start = 0;
        int end = words.length();
        var ends = CLAUSE_END.matcher(words);
        while (ends.find()) {
            if (ends.end() <= day.start()) {
                start = ends.end();
            } else if (ends.start() >= day.end()
                    && !words.substring(start, ends.start()).isBlank()
                    && hasMore(words, start, day, ends.start())) {
                end = ends.start();
                break;
            }
        }
        return words.substring(start, day.start()) + " … " + words.substring(day.end(), Math.max(day.end(), end));
    }

    /** Whether more than "On" stands beside the day. */
    private static boolean hasMore(String words, int start, Span day, int end) {
        return words.substring(start, day.start()).strip().contains(" ")
                || words.substring(day.end(), end).strip().contains(" ");
    }
}
