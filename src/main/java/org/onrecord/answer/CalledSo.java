package org.onrecord.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/**
 * Whoever called a thing something: "who called the plan a disgrace?" is answered by whoever spoke of a disgrace, and by
 * nobody else who spoke of the plan, where anybody did. What it was called stands last in the question.
 */
final class CalledSo {

    /** Without a thing and what it was called there is nothing to tell apart. */
    private static final int FEWEST_WORDS = 2;

    /** The place of the word in the topic; -1 when it was not asked so. */
    private final int word;

    private final Set<String> having = new HashSet<>();

    private CalledSo(int word) {
        this.word = word;
    }

    static CalledSo of(Slots slots) {
        var wanted = slots.wanted();
        var topic = slots.topic();
        long essential = topic.stream().filter(each -> !each.isLoose()).count();
        int last = topic.size() - 1;
        while (last >= 0 && topic.get(last).weight() != TopicWord.Weight.SPECIFIC) {
            last--;
        }
        boolean asked =
                wanted != null && wanted.isCalling() && slots.claimants().isEmpty() && essential >= FEWEST_WORDS;
        return new CalledSo(asked ? last : -1);
    }

    /** @param places where each word of the topic stands */
    void see(Ranked ranked, List<Place> places) {
        if (word >= 0 && places.get(word) == Place.CONTENT) {
            having.add(ranked.claim().id());
        }
    }

    /** Leaves out what lacks the word, where something has it. */
    void narrow(List<Ranked> ranked) {
        if (!having.isEmpty()) {
            ranked.removeIf(each -> !having.contains(each.claim().id()));
        }
    }
}
