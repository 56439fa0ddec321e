package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;

/**
 * Finds what others tell where those who were asked for said nothing, or nobody is quoted: what an outlet reports, what
 * came through an agency, what is told of somebody. Safe for use by many threads.
 */
final class ToldByOthers {

    private final Search search;

    ToldByOthers(Search search) {
        this.search = search;
    }

    /** {@code null} when nobody tells anything of the kind. */
    Widening.@Nullable Found find(Slots slots, Shown shown) {
        var told = slots.claimants().isEmpty() ? reported(slots) : ofOrThrough(slots);
        return told == null && slots.form() == Form.PERSON ? toldOfThem(slots, shown) : told;
    }

    /** "What was said about the fire?" is answered by what outlets report of it, where nobody else said anything. */
    private Widening.@Nullable Found reported(Slots slots) {
        var wanted = slots.wanted();
        boolean open = slots.form() == Form.STATEMENTS
                && (wanted == null || wanted.isAnything())
                && slots.topic().stream().anyMatch(word -> !word.isLoose());
        var matter = slots.withWanted(null).withForm(Form.MATTER);
        var told = open ? search.findFolded(matter) : List.<Ranked>of();
        return told.isEmpty() ? null : new Widening.Found(matter, told, "Nobody is quoted on it; what is reported:");
    }

    /** "Who was the attacker?" is told of him in the story, whoever tells it. */
    private Widening.@Nullable Found toldOfThem(Slots slots, Shown shown) {
        var words = slots.claimants().stream()
                .filter(Who::described)
                .flatMap(who -> TopicWords.allOf(who).stream())
                .toList();
        var matter = Slots.of(Form.MATTER).withTopic(words);
        var told = words.isEmpty() ? List.<Ranked>of() : search.findIn(shown.story(), matter);
        return told.isEmpty() ? null : new Widening.Found(matter, told, "Told of them:");
    }

    private Widening.@Nullable Found ofOrThrough(Slots slots) {
        var through = through(slots);
        return through == null ? aboutThem(slots) : through;
    }

    /** "What did the Gazette report?" asks for what others told it as well as for what it says itself. */
    private Widening.@Nullable Found through(Slots slots) {
        var wanted = slots.wanted();
        boolean reported = wanted != null
                && wanted.act() == Act.REPORT
                && slots.claimants().size() == 1;
        if (!reported) {
            return null;
        }
        var who = slots.claimants().getFirst();
        var told = search.findFolded(matterWith(who, slots)).stream()
                .filter(each -> each.claim().relayedBy().stream().anyMatch(who.names()::contains))
                .toList();
        return told.isEmpty() ? null : new Widening.Found(slots, told, "Told through " + who.name() + ":");
    }

    /** "Mugabe hospital" may ask for what others tell of him. */
    private Widening.@Nullable Found aboutThem(Slots slots) {
        if (slots.form() == Form.FIGURE && slots.wanted() != null) {
            return figureOfThem(slots, slots.wanted());
        }
        boolean bare = slots.claimants().size() == 1
                && slots.wanted() == null
                && slots.form() == Form.STATEMENTS
                && !slots.beyondShown()
                && slots.topic().stream().anyMatch(word -> !word.isLoose());
        if (!bare) {
            return null;
        }
        var who = slots.claimants().getFirst();
        if (!who.known() || who.described()) {
            return null;
        }
        var matter = matterWith(who, slots);
        var told = search.findFolded(matter).stream()
                .filter(each -> search.coverage().isRightOn(each.claim(), matter.topic()))
                .toList();
        return told.isEmpty()
                ? null
                : new Widening.Found(
                        matter, told, "Nothing by " + Wording.whos(slots.claimants()) + "; told by others:");
    }

    /** "How much has the firm committed?" is told by anybody. */
    private Widening.@Nullable Found figureOfThem(Slots slots, Wanted wanted) {
        var known = slots.claimants().size() == 1
                && slots.claimants().getFirst().known()
                && !wanted.isAnything()
                && !wanted.negated();
        if (!known) {
            return null;
        }
        var topic = new ArrayList<>(slots.topic());
        topic.addAll(TopicWords.of(wanted.word()));
        topic.add(TopicWords.of(slots.claimants().getFirst()));
        var matter = slots.withClaimants(List.of()).withWanted(null).withTopic(topic);
        var told = search.findFolded(matter).stream()
                .filter(each -> matter.topic().stream()
                        .allMatch(word -> search.coverage().isNear(each.claim(), word)))
                .toList();
        return told.isEmpty() ? null : new Widening.Found(matter, told, "Told by others:");
    }

    /** Whatever anybody says on the matter and on who is asked about. */
    private static Slots matterWith(Who who, Slots slots) {
        var topic = new ArrayList<>(slots.topic());
        topic.add(TopicWords.of(who));
        return slots.withClaimants(List.of())
                .withWanted(null)
                .withForm(Form.MATTER)
                .withTopic(topic);
    }
}
