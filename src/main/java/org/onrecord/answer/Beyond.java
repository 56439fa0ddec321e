package org.onrecord.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Quoted;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Goes on from what was shown: "what else?", "who else denied it?". Safe for use by many threads. */
final class Beyond {

    private static final Set<Act> IN_FAVOUR = EnumSet.of(Act.PRAISE, Act.AGREE, Act.PLAN, Act.PROMISE);

    private final Search search;
    private final Page page;

    Beyond(Search search, Page page) {
        this.search = search;
        this.page = page;
    }

    /** What was not shown yet; when nothing is left, what else the same claimants said. */
    Answer answer(Slots slots, List<Ranked> folded, Shown shown, List<String> remarks) {
        var known = slots.byOthers() ? speakers(shown) : Set.<String>of();
        var more = folded.stream()
                .filter(each -> !each.isAmong(shown.all())
                        && !known.contains(each.claim().claimant().name()))
                .toList();
        if (!more.isEmpty()) {
            return page.of(slots, more, remarks);
        }
        if (slots.byOthers()) {
            return byOthers(slots, known, shown, remarks);
        }
        if (!slots.claimants().isEmpty() && !slots.topic().isEmpty()) {
            var anything = slots.withTopic(List.of()).withForm(Form.STATEMENTS);
            var others = search.findFolded(anything).stream()
                    .filter(each -> !each.isAmong(shown.all()))
                    .toList();
            if (!others.isEmpty()) {
                remarks.add("That was all on " + Wording.topic(slots.topic()) + "; on other matters:");
                return page.of(anything, others, remarks);
            }
        }
        return new Answer.Nothing(slots, List.of("That is all I have on this."), List.of());
    }

    /** "Who else criticised it?" may be answered by what others called it, whatever they did by that. */
    private Answer byOthers(Slots slots, Set<String> known, Shown shown, List<String> remarks) {
        var wider = Widening.eased(slots);
        var told = wider.equals(slots) || slots.topic().isEmpty()
                ? List.<Ranked>of()
                : search.findIn(shown.story(), wider).stream()
                        .filter(each -> !known.contains(each.claim().claimant().name())
                                && isOwnWord(each.claim())
                                && search.coverage().isRightOn(each.claim(), slots.topic()))
                        .toList();
        if (told.isEmpty()) {
            return new Answer.Nothing(slots, List.of("Nobody else is on record with that."), List.of());
        }
        remarks.add("Not reported as such in so many words; said by others on the matter:");
        return page.of(slots, told, remarks);
    }

    /** What somebody calls a thing stands in quotation marks; what is merely told of them may be the opposite. */
    private static boolean isOwnWord(Claim claim) {
        return claim.quoted() != Quoted.NONE && !IN_FAVOUR.contains(claim.act());
    }

    /** Who says what was shown. */
    private Set<String> speakers(Shown shown) {
        return Stream.concat(shown.all().stream(), shown.last().stream())
                .flatMap(id -> search.again(id).stream())
                .map(each -> each.claim().claimant().name())
                .collect(Collectors.toUnmodifiableSet());
    }
}
