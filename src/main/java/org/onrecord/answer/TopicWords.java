package org.onrecord.answer;

import java.util.HashSet;
import java.util.List;
import org.onrecord.index.Terms;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/** Makes topics out of what is known otherwise. Stateless. */
final class TopicWords {

    private TopicWords() {}

    /** Somebody as what is spoken about; of a person the last name is enough. */
    static TopicWord of(Who who) {
        var terms = new HashSet<String>();
        var words = Terms.of(who.name());
        if (!words.isEmpty()) {
            terms.add(words.getLast());
        }
        return new TopicWord(who.name(), terms, TopicWord.Weight.NAME);
    }

    /** Somebody as what is spoken about, where every word of the name counts: not any minister, but this one. */
    static List<TopicWord> allOf(Who who) {
        return Terms.contentTerms(who.name()).stream()
                .map(term -> new TopicWord(term, java.util.Set.of(term), TopicWord.Weight.SPECIFIC))
                .toList();
    }

    /** What a text is about in its words, all of the same weight. */
    static List<TopicWord> of(String text) {
        return Terms.contentTerms(text).stream()
                .map(term -> new TopicWord(term, java.util.Set.of(term), TopicWord.Weight.LOOSE))
                .toList();
    }
}
