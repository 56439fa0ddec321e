package org.onrecord.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** The span of who says it: the noun phrase without the time, place line or remark that the parser hangs on it. */
final class Sources {

    private static final int LATEST_DATELINE = 14;
    private static final Set<String> DASHES = Set.of("--", "—", "―", "–", "-");

    private Sources() {}

    static @Nullable Span span(Phrase source, Reading reading) {
        var words = withoutDateline(withoutTime(source));
        var stretch = words.stretch(reading.text());
        return stretch.isEmpty() ? null : stretch.getFirst();
    }

    private static Phrase withoutTime(Phrase source) {
        var left = source;
        for (var word : source.words()) {
            var head = word.head();
            boolean isTop = head == null || !source.contains(head);
            if (isTop) {
                var times = word.kids("prep", "npadvmod").stream()
                        .filter(kid -> kid.isAfter(word) && TimeWords.isTime(kid))
                        .toList();
                left = left.without(Phrase.under(times));
            }
        }
        return left;
    }

    /** "GENEVA — Officials": what stands before the dash is where it was written. */
    private static Phrase withoutDateline(Phrase source) {
        for (var word : source.words()) {
            if (word.index() < LATEST_DATELINE && DASHES.contains(word.form()) && hasPlaceBefore(word)) {
                var rest = source.after(word);
                return rest.isEmpty() ? source : rest;
            }
        }
        return source;
    }

    private static boolean hasPlaceBefore(Word dash) {
        return dash.tree().words().subList(0, dash.index()).stream()
                .map(Word::form)
                .anyMatch(form -> form.length() > 3 && form.chars().allMatch(Character::isUpperCase));
    }
}
