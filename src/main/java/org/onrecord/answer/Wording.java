package org.onrecord.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;

/** Puts slots into a question that can be asked, and that is understood as these slots. Stateless. */
final class Wording {

    private Wording() {}

    static String question(Slots slots) {
        var topic = topic(slots.topic());
        if (slots.claimants().isEmpty()) {
            return topic.isEmpty() ? "what is on record?" : "what was said about " + topic + "?";
        }
        var who = whos(slots.claimants());
        return "what did " + who + " " + verb(slots.wanted()) + (topic.isEmpty() ? "" : " about " + topic) + time(slots)
                + "?";
    }

    static String whos(List<Who> claimants) {
        return claimants.stream().map(who -> withArticle(who.name())).collect(Collectors.joining(" or "));
    }

    private static String withArticle(String name) {
        return name.startsWith("United ") || name.startsWith("Ministry") ? "the " + name : name;
    }

    static String topic(List<TopicWord> topic) {
        var words = topic.stream()
                .filter(word -> !word.isLoose())
                .map(TopicWord::word)
                .toList();
        return String.join(
                " ", words.isEmpty() ? topic.stream().map(TopicWord::word).toList() : words);
    }

    static String verb(@Nullable Wanted wanted) {
        return wanted == null || wanted.isAnything() ? "say" : wanted.act().word();
    }

    private static String time(Slots slots) {
        var said = slots.said();
        return said == null || !said.isOneDay() ? "" : " on " + Slots.inWords(said);
    }
}
