package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Says which part of a question found nothing, and what is near to it.
 *
 * <p>The parts are taken away one by one: first the time, then the topic, then the act; what is found without one of
 * them tells that it was that one. What is left is whether the claimant ever spoke.
 */
final class NearMisses {

    private static final int MOST_CHOICES = 3;

    private final Search search;

    NearMisses(Search search) {
        this.search = search;
    }

    Answer.Nothing of(Slots slots) {
        var reasons = new ArrayList<String>();
        var choices = new ArrayList<String>();
        var who = Wording.whos(slots.claimants());
        var plain = slots.withForm(slots.form() == Form.POSITION ? Form.STATEMENTS : slots.form());
        var timeless = plain.withTime(null, null);
        boolean never = !slots.claimants().isEmpty()
                && !search.hasAny(Slots.of(Form.STATEMENTS).withClaimants(slots.claimants()));
        if (never) {
            slots.claimants().forEach(each -> reasons.add(neverSpoke(each)));
            slots.claimants().stream()
                    .filter(each -> !each.isPronoun())
                    .forEach(each -> mentions(each, reasons, choices));
        } else if ((slots.said() != null || slots.printed() != null) && search.hasAny(timeless)) {
            reasons.add(timeReason(slots, who));
            choices.add(Wording.question(timeless.withForm(Form.STATEMENTS)));
        } else if (slots.claimants().isEmpty()) {
            nobody(slots, reasons, choices);
        } else {
            spokeBut(timeless, who, reasons, choices);
            if (slots.form() == Form.POSITION && reasons.isEmpty()) {
                reasons.add(capital(who) + " is on record, but has neither denied nor admitted anything.");
                choices.add(Wording.question(Slots.of(Form.STATEMENTS).withClaimants(slots.claimants())));
            }
        }
        return new Answer.Nothing(
                slots, reasons, choices.stream().distinct().limit(MOST_CHOICES).toList());
    }

    private static String neverSpoke(Who who) {
        if (who.isPronoun()) {
            return "I cannot tell whom you mean by “" + who.name() + "”: please name them.";
        }
        return who.known()
                ? who.name() + " is not on record: there is no claim by " + who.name() + "."
                : "I know nobody on record by the name “" + who.name() + "”.";
    }

    private void mentions(Who who, List<String> reasons, List<String> choices) {
        var words = TopicWords.allOf(who);
        var found = search.find(Slots.of(Form.MATTER).withTopic(words));
        // What is left of "Johnson & Johnson" without its sign is any Johnson.
        boolean isWord = words.size() > 1 || who.name().chars().allMatch(Character::isLetter);
        long count = isWord
                ? found.size()
                : found.stream().filter(each -> each.prints(who.name())).count();
        if (count > 0) {
            reasons.add((count == 1 ? "1 claim mentions " : count + " claims mention ") + who.name() + ".");
            choices.add("what was said about " + who.name() + "?");
        }
    }

    private static String timeReason(Slots slots, String who) {
        var said = slots.said();
        var printed = slots.printed();
        var subject = who.isEmpty() ? "anybody" : who;
        var time = said != null
                ? "said in that time: " + Slots.inWords(said)
                : printed != null ? "printed " + Slots.inWords(printed) : "";
        return "Nothing of the kind by " + subject + " is on record as " + time + ".";
    }

    private void spokeBut(Slots slots, String who, List<String> reasons, List<String> choices) {
        var wanted = slots.wanted();
        var anyTopic = slots.withTopic(List.of()).withForm(Form.STATEMENTS);
        var anyAct = slots.withWanted(null).withForm(Form.STATEMENTS);
        var asked = wanted == null || wanted.isAnything() ? "" : (wanted.negated() ? "not " : "") + wanted.word();
        boolean specific = !asked.isEmpty();
        if (!slots.topic().isEmpty() && search.hasAny(anyTopic)) {
            var verb = specific ? " with “" + asked + "”" : "";
            reasons.add(capital(who) + " is on record" + verb + ", but with nothing about " + missing(slots) + ".");
            choices.add(Wording.question(anyTopic));
        } else if (specific) {
            reasons.add(capital(who) + " is on record, but not with “" + asked + "”" + matter(slots) + ".");
        }
        if (specific && search.hasAny(anyAct)) {
            choices.add(Wording.question(anyAct));
        } else if (specific) {
            choices.add(Wording.question(Slots.of(Form.STATEMENTS).withClaimants(slots.claimants())));
        }
        about(slots, choices);
    }

    private static String matter(Slots slots) {
        return slots.topic().isEmpty() ? "" : ", about " + Wording.topic(slots.topic()) + " or otherwise";
    }

    private void nobody(Slots slots, List<String> reasons, List<String> choices) {
        var unheard = search.coverage().unheard(slots.topic());
        var wanted = slots.wanted();
        if (!unheard.isEmpty()) {
            var words = unheard.stream()
                    .filter(word -> !word.isLoose())
                    .map(TopicWord::word)
                    .sorted()
                    .toList();
            reasons.add("Nothing on record is about "
                    + String.join(", ", words.isEmpty() ? List.of(Wording.topic(slots.topic())) : words) + ".");
        } else if (wanted != null
                && !wanted.isAnything()
                && search.hasAny(slots.withWanted(null).withForm(Form.MATTER))) {
            reasons.add("Nobody is on record with that: " + wanted.word() + ".");
        } else {
            reasons.add("Nobody is on record about " + Wording.topic(slots.topic()) + " in what I have read.");
        }
        about(slots, choices);
    }

    private void about(Slots slots, List<String> choices) {
        var topic = slots.topic().stream().filter(word -> !word.isLoose()).toList();
        if (!topic.isEmpty() && search.hasAny(Slots.of(Form.MATTER).withTopic(topic))) {
            choices.add("what was said about " + Wording.topic(topic) + "?");
            return;
        }
        // A name tells most, then the last word: of "stricter gun laws" it is what the others describe.
        topic.reversed().stream()
                .sorted(Comparator.comparing(TopicWord::weight))
                .filter(word -> search.hasAny(Slots.of(Form.MATTER).withTopic(List.of(word))))
                .findFirst()
                .ifPresent(word -> choices.add("what was said about " + word.word() + "?"));
    }

    private String missing(Slots slots) {
        var unheard = search.coverage().unheard(slots.topic()).stream()
                .filter(word -> !word.isLoose())
                .map(TopicWord::word)
                .toList();
        return unheard.isEmpty() ? Wording.topic(slots.topic()) : String.join(", ", unheard);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
