package org.onrecord.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/**
 * Puts what is news before what is history, where the question names neither a matter nor a time: who asks "what did Iran
 * admit?" means what everybody talks of now, not what it admitted years ago about something else. Stateless.
 *
 * <p>Now is when the last of what fits was printed, so that an archive that ends long ago is asked in its own time.
 */
final class News {

    /** So many days one matter is talked of. */
    private static final int DAYS = 60;

    private News() {}

    static boolean isAsked(Slots slots) {
        return slots.form() == Form.STATEMENTS
                && slots.topic().isEmpty()
                && slots.said() == null
                && slots.printed() == null;
    }

    /** The same claims, in the same order. */
    static List<Ranked> marked(List<Ranked> ranked) {
        var last = ranked.stream()
                .map(Ranked::printed)
                .filter(day -> day.isBefore(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        var oldest = last.minusDays(DAYS);
        var marked = new ArrayList<Ranked>(ranked.size());
        ranked.forEach(each -> marked.add(
                each.printed().isBefore(oldest)
                        ? each
                        : each.withRank(each.rank().asNews())));
        return marked;
    }
}
