package org.onrecord.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;

/** Reads which days the phrases of a text mean. Stateless, and safe for use by many threads. */
public final class DayReader {

    private static final Comparator<Found> LONGEST_FIRST =
            Comparator.comparingInt((Found found) -> found.span().length()).reversed();

    private final List<DayRule> rules = DayRules.all();

    /**
     * All phrases that mean a day or a range of days, in order, not overlapping. A range that holds the reference ends
     * with it when the direction is {@link Direction#PAST}.
     *
     * @param reference the day from which "Thursday" and "yesterday" are counted, mostly the day of publication
     */
    public List<Found> find(String text, LocalDate reference, Direction direction) {
        if (!DayWords.mayTellDay(text)) {
            return List.of();
        }
        var reckoning = new Reckoning(reference, direction);
        var all = new ArrayList<Found>();
        for (var rule : rules) {
            var matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                rule.read(matcher.toMatchResult(), text, reckoning)
                        .filter(found -> !NamedDayRules.isName(text, found.span()))
                        .ifPresent(all::add);
            }
        }
        // The sort is stable, so of two rules that read the same words the first one counts.
        all.sort(LONGEST_FIRST);
        var chosen = new ArrayList<Found>();
        for (var found : all) {
            if (chosen.stream().map(Found::span).noneMatch(found.span()::overlaps)) {
                chosen.add(found);
            }
        }
        chosen.sort(Comparator.comparing(Found::span, Span::compareTo));
        return List.copyOf(chosen);
    }

    /**
     * What a question asks about time; empty when it asks nothing about it. Open ends are
     * {@link org.onrecord.claim.Days#EARLIEST} and {@link org.onrecord.claim.Days#LATEST}.
     *
     * @param today the day on which it is asked; a day without a year is the last one on or before it
     */
    public Optional<TimeFilter> question(String text, LocalDate today) {
        return new QuestionTime(this).read(text, today);
    }
}
