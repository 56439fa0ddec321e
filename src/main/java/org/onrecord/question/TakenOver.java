package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a question takes over of the matter before. */
final class TakenOver {

    private TakenOver() {}

    /** A matter and what another has besides. */
    static List<TopicWord> with(List<TopicWord> topic, List<TopicWord> more) {
        var all = new ArrayList<>(topic);
        more.stream()
                .filter(word -> all.stream().noneMatch(other -> other.terms().equals(word.terms())))
                .forEach(all::add);
        return all;
    }

    /** Names and verbs of the question before stay, the thing asked about is another: "and about picking the name?". */
    static List<TopicWord> exchanged(List<TopicWord> last, List<TopicWord> now) {
        var kept = new ArrayList<TopicWord>();
        var terms = new HashSet<Set<String>>();
        now.forEach(word -> terms.add(word.terms()));
        boolean onlyVerbs = now.stream().allMatch(TopicWord::isLoose);
        for (var word : last) {
            boolean holds = word.weight() == TopicWord.Weight.NAME || (word.isLoose() && !onlyVerbs);
            if (holds && !terms.contains(word.terms())) {
                kept.add(word);
            }
        }
        kept.addAll(onlyVerbs ? now.subList(0, now.size() - 1) : now);
        if (onlyVerbs) {
            kept.add(now.getLast().essential());
        }
        return kept;
    }

    /** The words without which it would be another matter, any of which will do. */
    static List<TopicWord> joined(List<TopicWord> topic) {
        var specific = topic.stream()
                .filter(word -> word.weight() == TopicWord.Weight.SPECIFIC)
                .toList();
        if (specific.size() < 2) {
            return topic;
        }
        var terms = new LinkedHashSet<String>();
        specific.forEach(word -> terms.addAll(word.terms()));
        var all = new ArrayList<TopicWord>(topic);
        all.removeAll(specific);
        var words = String.join(" ", specific.stream().map(TopicWord::word).toList());
        all.add(new TopicWord(words, terms, TopicWord.Weight.SPECIFIC));
        return all;
    }

    /** Words that merely tell what comes first. */
    static List<TopicWord> loose(List<TopicWord> topic) {
        return topic.stream()
                .map(word -> new TopicWord(word.word(), word.terms(), TopicWord.Weight.LOOSE))
                .toList();
    }

    /** Whether it is nothing but names. */
    static boolean isOfNames(List<TopicWord> topic) {
        return !topic.isEmpty() && topic.stream().allMatch(word -> word.weight() == TopicWord.Weight.NAME);
    }
}
