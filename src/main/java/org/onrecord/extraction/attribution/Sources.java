package org.onrecord.extraction.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** The span of who says it: the noun phrase without the time, place line or remark that the parser hangs on it. */
final class Sources {

    private static final int LATEST_DATELINE = 14;
    private static final Set<String> REPORTED = Set.of("reportedly", "allegedly", "apparently", "meanwhile", "however");
    private static final Set<String> NAMES = Set.of("Time", "Day", "Week", "Weeks", "Night");
    private static final Set<String> BESIDES =
            Set.of("as", "along", "together", "apart", "opposite", "alongside", "unlike", "besides");
    private static final Set<String> DAYS_AROUND = Set.of("yesterday", "today", "tonight", "tomorrow");
    private static final Set<String> THESE = Set.of("this", "last", "next");
    private static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year");
    private static final Set<String> COUNTING = Set.of("about", "around", "over", "under", "at", "between", "like");

    private Sources() {}

    static @Nullable Span span(Saying saying, Reading reading) {
        var words = withoutPossessive(beforeVerb(withoutQuoted(
                withoutOpening(withoutDateline(withoutDay(withoutTime(saying.source())))), saying, reading)));
        boolean onlyTime = words.words().stream()
                .filter(Word::isSpoken)
                .allMatch(word -> TimeWords.isTimeNoun(word) && !isName(word));
        if (onlyTime) {
            return null;
        }
        var stretch = words.stretch(reading.text());
        return stretch.isEmpty() ? null : withWholeWord(stretch.getFirst(), reading.text());
    }

    /** "Time reported", "Day considered it": names that are words for times elsewhere. */
    private static boolean isName(Word word) {
        return NAMES.contains(word.form()) && word.tag().startsWith("NNP");
    }

    /** "The take-down notice": the parser may hang the parts of a word apart. */
    private static Span withWholeWord(Span source, String text) {
        int start = source.start();
        boolean inside = start > 1
                && Character.isLetterOrDigit(text.charAt(start))
                && text.charAt(start - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(start - 2));
        while (inside && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return inside ? new Span(start, source.end()) : source;
    }

    /** "Denmark's claim": Denmark claims. */
    private static Phrase withoutPossessive(Phrase source) {
        boolean possessive = !source.isEmpty() && source.words().getLast().tag().equals("POS");
        return possessive ? source.before(source.words().getLast()) : source;
    }

    /** The parser may take the end of a broken quotation for a part of the name: “The dam,” Porter said, “is safe.” */
    private static Phrase withoutQuoted(Phrase source, Saying saying, Reading reading) {
        var spoken = source.words().stream().filter(Word::isSpoken).toList();
        boolean apart = !spoken.isEmpty()
                && !reading.isQuoted(saying.anchor())
                && reading.isQuoted(spoken.getFirst())
                && !reading.isQuoted(spoken.getLast());
        return apart
                ? new Phrase(source.words().stream()
                        .filter(word -> !reading.isQuoted(word))
                        .toList())
                : beforeQuotation(source, saying, reading);
    }

    /** "According to Ann Porter, “the dam is safe”": a quotation that goes on behind the name is none of it. */
    private static Phrase beforeQuotation(Phrase source, Saying saying, Reading reading) {
        for (var word : source.words()) {
            var quotation = reading.quotations().findAt(word.start());
            boolean goesOn = quotation.isPresent()
                    && !quotation.get().span().contains(saying.anchor().start())
                    && quotation.get().span().end() > source.words().getLast().end() + 1
                    && !source.before(word).isEmpty();
            if (goesOn) {
                return source.before(word);
            }
        }
        return source;
    }

    /** "Witnesses, according to The Oak, said a man ran": what the parser hangs on the name over a verb is none of it. */
    static Phrase beforeVerb(Phrase source) {
        if (source.isEmpty()) {
            return source;
        }
        var first = source.words().getFirst();
        var last = source.words().getLast();
        return first.tree().words().subList(first.index(), last.index()).stream()
                .filter(word -> !source.contains(word) && word.isTagged("VBD", "VBZ", "VBP", "MD"))
                .findFirst()
                .map(source::before)
                .orElse(source);
    }

    private static Phrase withoutTime(Phrase source) {
        var left = source;
        for (var word : source.words()) {
            var head = word.head();
            boolean isTop = head == null || !source.contains(head);
            if (isTop) {
                var times = word.kids("prep", "npadvmod").stream()
                        .filter(kid -> kid.isAfter(word) && (TimeWords.isTime(kid) || isAsOfTime(kid)))
                        .toList();
                left = left.without(Phrase.under(times));
            }
        }
        return left;
    }

    /** "The official report yesterday", however the parser hangs the day. */
    private static Phrase withoutDay(Phrase source) {
        boolean dated = source.words().size() > 1
                && DAYS_AROUND.contains(source.words().getLast().form());
        return dated ? source.before(source.words().getLast()) : source;
    }

    /** "Reports as of Wednesday". */
    private static boolean isAsOfTime(Word preposition) {
        return preposition.lower().equals("as")
                && preposition.kids("prep").stream().anyMatch(TimeWords::isTime);
    }

    /** "GENEVA — Officials": what stands before the dash is where it was written. */
    private static Phrase withoutDateline(Phrase source) {
        for (var word : source.words()) {
            if (word.index() < LATEST_DATELINE && word.isDash() && hasPlaceBefore(word)) {
                var rest = source.after(word);
                return rest.isEmpty() ? source : rest;
            }
        }
        return source;
    }

    /**
     * "Reportedly several thousand people", "opposite Ann Porter, Lopez", "The ships were both seized and local police
     * warned": what the parser takes into the noun phrase before the one who speaks.
     */
    private static Phrase withoutOpening(Phrase source) {
        if (source.isEmpty()) {
            return source;
        }
        var first = source.words().getFirst();
        var second = source.words().size() > 2 ? source.words().get(1) : first;
        if (first.isOneOf(THESE) && DAYS.contains(second.lower())) {
            return source.after(second); // "This Wednesday Mayor Lopez"
        }
        if (REPORTED.contains(first.lower())) {
            return source.after(first);
        }
        boolean beside = (first.tag().equals("IN") || first.isOneOf(BESIDES)) && !first.isOneOf(COUNTING);
        var end = beside ? first(source, ",") : isPassiveBefore(source) ? first(source, "CC") : null;
        var rest = end == null ? Phrase.NONE : source.after(end);
        return rest.isEmpty() ? source : rest;
    }

    private static boolean isPassiveBefore(Phrase source) {
        var first = source.words().getFirst();
        var participle = first.lower().equals("both") && source.words().size() > 2
                ? source.words().get(1)
                : first;
        return participle.tag().equals("VBN")
                && first.findPrevious().filter(was -> was.lemma().equals("be")).isPresent();
    }

    private static @Nullable Word first(Phrase source, String tag) {
        int from = source.words().getFirst().index() + 1;
        int to = Math.max(from, source.words().getLast().index());
        return source.words().getFirst().tree().words().subList(from, to).stream()
                .filter(word -> word.tag().equals(tag))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasPlaceBefore(Word dash) {
        return dash.tree().words().subList(0, dash.index()).stream()
                .map(Word::form)
                .anyMatch(form -> form.length() > 3 && form.chars().allMatch(Character::isUpperCase));
    }
}
