package org.onrecord.day;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Days;

/** Reads the limit of time in a question: the words before a day ("since", "by") tell which side of it is meant. */
final class QuestionTime {

    /** What is put before a day by which something was printed. Part of a pattern. */
    private static final String PRINTED_BY =
            "as\\s+(?:of|at)|(?:on\\s+record|known|published|printed|reported|available)\\s+"
                    + "(?:by|until|till|through|up\\s+(?:to|until))";

    /** So many days on either side are still around a day; around a month it is half of it. */
    private static final int DAYS_AROUND = 3;

    private static final Pattern IS_PRINTED_BY = Pattern.compile(PRINTED_BY, CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(" + PRINTED_BY + "|up\\s+to|up\\s+until|earlier\\s+than|later\\s+than|starting"
                    + "|since|from|until|till|through|by|before|after|between|prior\\s+to|on|in|during|over|within|for|at|around|circa|close\\s+to|of)\\s+)+(?:the\\s+)?$",
            CASE_INSENSITIVE);

    private static final Pattern TO =
            Pattern.compile("\\s*(?:-|–|to|and|until|till|through)\\s*(?:the\\s+)?", CASE_INSENSITIVE);

    /** A phrase that has its end with it: "from Oct 3 to Nov 5". */
    private static final Pattern STRETCH =
            Pattern.compile("\\s(?:to|until|till|through)\\s|\\w\\s?[–-]\\s?\\w", CASE_INSENSITIVE);

    /** "Between 1 and 5 November", "from 3 to 5 Nov 2022": the first number has no month of its own. */
    private static final Pattern LONE_NUMBER = Pattern.compile(
            "\\b(?:between|from)\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:and|to|until|till)\\s+(?:the\\s+)?$",
            CASE_INSENSITIVE);

    private static final Pattern NEW =
            Pattern.compile("\\b(?:new|news|changed?|update[sd]?|latest|happened|missed)\\b", CASE_INSENSITIVE);

    private static final Pattern ANEW = Pattern.compile(
            "\\b(?:anything|something|what['’]?s|what\\s+is)\\s+(?:\\w+\\s+)?(?:new|changed)\\b", CASE_INSENSITIVE);

    private final DayReader reader;

    QuestionTime(DayReader reader) {
        this.reader = reader;
    }

    Optional<TimeFilter> read(String text, LocalDate today) {
        var found = reader.find(text, today, Direction.PAST).stream()
                .filter(each -> each.kind() != Found.Kind.OFFSET)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var first = found.getFirst();
        var second = secondOfRange(text, found);
        var before = text.substring(0, first.span().start());
        var matcher = BEFORE.matcher(before);
        var word = matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : "";
        int start = word.isEmpty() ? first.span().start() : matcher.start();
        if (second != null) {
            return Optional.of(between(text, first, second, start));
        }
        var lone = LONE_NUMBER.matcher(before);
        if (lone.find()) {
            var from = Reckoning.date(
                    first.days().from().getYear(),
                    first.days().from().getMonthValue(),
                    Integer.parseInt(lone.group(1)));
            if (from.isPresent() && !from.get().isAfter(first.days().to())) {
                return Optional.of(said(
                        text,
                        from.get(),
                        first.days().to(),
                        new Span(lone.start(), first.span().end())));
            }
        }
        return Optional.of(
                limited(text, word, first.days(), new Span(start, first.span().end())));
    }

    private static @Nullable Found secondOfRange(String text, List<Found> found) {
        if (found.size() < 2) {
            return null;
        }
        int from = found.get(0).span().end();
        int to = found.get(1).span().start();
        return TO.matcher(text.substring(from, to)).matches() ? found.get(1) : null;
    }

    private static TimeFilter between(String text, Found first, Found second, int start) {
        var span = new Span(start, second.span().end());
        boolean turned = second.days().to().isBefore(first.days().from());
        // "From Oct 3 to Nov 5", read in January, is one stretch; only "Nov 5 to Oct 3" of two years is turned round.
        return turned
                ? said(text, second.days().from(), first.days().to(), span)
                : said(text, first.days().from(), second.days().to(), span);
    }

    private static TimeFilter limited(String text, String word, Days days, Span span) {
        var words = span.in(text);
        if (word.equals("from") && STRETCH.matcher(days.words()).find()) {
            return said(text, days.from(), days.to(), span);
        }
        if (IS_PRINTED_BY.matcher(word).matches()) {
            return new TimeFilter(TimeFilter.Kind.AS_OF, new Days(Days.EARLIEST, days.to(), words), span);
        }
        return switch (word) {
            case "since", "from", "starting" -> {
                boolean anew = NEW.matcher(text).find();
                yield new TimeFilter(
                        anew ? TimeFilter.Kind.ANYTHING_NEW_SINCE : TimeFilter.Kind.SAID,
                        new Days(days.from(), Days.LATEST, words),
                        span);
            }
            case "until", "till", "through", "by", "up to", "up until" -> said(text, Days.EARLIEST, days.to(), span);
            case "before", "prior to", "earlier than" ->
                said(text, Days.EARLIEST, days.from().minusDays(1), span);
            case "after", "later than" -> said(text, days.to().plusDays(1), Days.LATEST, span);
            case "around", "circa", "close to" -> {
                long about = Math.max(DAYS_AROUND, days.from().until(days.to(), ChronoUnit.DAYS) / 2);
                yield said(text, days.from().minusDays(about), days.to().plusDays(about), span);
            }
            default ->
                ANEW.matcher(text).find()
                        ? new TimeFilter(
                                TimeFilter.Kind.ANYTHING_NEW_SINCE, new Days(days.from(), days.to(), words), span)
                        : said(text, days.from(), days.to(), span);
        };
    }

    private static TimeFilter said(String text, LocalDate from, LocalDate to, Span span) {
        return new TimeFilter(TimeFilter.Kind.SAID, new Days(from, to, span.in(text)), span);
    }
}
