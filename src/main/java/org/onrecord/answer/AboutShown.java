package org.onrecord.answer;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.question.Pointer;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;

/** Answers what is asked about claims that were shown: "source?", "the second one", "link for what Brandt said". */
final class AboutShown {

    /** So many are shown of those that fit a description equally well. */
    private static final int MOST_DESCRIBED = 3;

    private final Search search;
    private final Agreement agreement;

    AboutShown(Search search, Page page) {
        this.search = search;
        this.agreement = new Agreement(search, page);
    }

    /** {@code null} when nothing that was shown is meant. */
    @Nullable Answer answer(Question.OfShown question, Shown shown) {
        var slots = shown.slots();
        var exhibits = switch (question.pointer()) {
            case Pointer.LastShown() -> shown(shown.focus(), slots);
            case Pointer.Nth(var number) -> shown(nth(number, shown.last()), slots);
            case Pointer.Described(var described, var none) -> shown(described(described, shown), slots);
        };
        if (slots == null || shown.last().isEmpty()) {
            return null;
        }
        if (exhibits.isEmpty()) {
            return question.pointer() instanceof Pointer.Nth
                    ? new Answer.Nothing(
                            slots, List.of("I showed only " + shown.last().size() + "."), List.of())
                    : null;
        }
        var about = question.pointer() instanceof Pointer.Described(var described, var none) ? described : slots;
        return question.ask() == Question.Ask.WHO_ELSE
                ? agreement.with(exhibits, slots)
                : new Answer.Found(about, exhibits, 0, notes(question, shown), question.ask(), List.of());
    }

    private static List<String> notes(Question.OfShown question, Shown shown) {
        boolean ofLast = question.pointer() instanceof Pointer.LastShown;
        return ofLast && shown.missed()
                ? List.of("Nothing was shown for your last question; this is about what I showed before it:")
                : List.of();
    }

    private static List<String> nth(int number, List<String> last) {
        int at = number < 0 ? last.size() - 1 : number - 1;
        return at >= 0 && at < last.size() ? List.of(last.get(at)) : List.of();
    }

    /** Of what was shown the ones that fit best, those shown last first. */
    private List<String> described(Slots slots, Shown shown) {
        var fitting = shown.earlier().stream()
                .flatMap(id -> search.again(id).stream())
                .map(told -> new Fitting(told.claim().id(), search.coverage().fit(told.claim(), slots)))
                .filter(each -> each.fit() > 0)
                .sorted(Comparator.comparingDouble(Fitting::fit).reversed())
                .toList();
        return fitting.stream()
                .filter(each -> each.fit() >= fitting.getFirst().fit())
                .map(Fitting::id)
                .limit(MOST_DESCRIBED)
                .toList();
    }

    private record Fitting(String id, double fit) {}

    /** What was shown, with everything that tells the same. */
    private List<Exhibit> shown(List<String> ids, @Nullable Slots slots) {
        var found = slots == null ? List.<Ranked>of() : search.findFolded(slots);
        return ids.stream()
                .flatMap(
                        id -> found.stream()
                                .filter(each -> each.claim().id().equals(id))
                                .findFirst()
                                .or(() -> search.again(id))
                                .stream())
                .flatMap(each -> search.exhibit(each, slots).stream())
                .toList();
    }
}
