package org.onrecord.answer;

import java.util.List;
import java.util.Set;
import org.onrecord.index.Terms;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/**
 * Tells the event that was just talked about from others that are called the same. Who asks on of "the attack" or "the
 * trial" names no other one. Safe for use by many threads.
 */
final class SameEvent {

    /** So many words do the titles of one event share. */
    private static final int ALIKE = 2;

    private final Search search;

    SameEvent(Search search) {
        this.search = search;
    }

    /**
     * What was found without what another event is called the same: of "the theft", where one was just talked about, only
     * what is told under a title like that of its story; of a thing in the story, only what has these very words.
     */
    List<Ranked> of(List<Ranked> found, Slots slots, Shown shown) {
        var words = slots.topic().stream().filter(word -> !word.isLoose()).toList();
        if (shown.story().isEmpty()
                || words.isEmpty()
                || words.size() > (slots.claimants().isEmpty() ? 2 : 1)
                || words.stream().anyMatch(word -> word.weight() == TopicWord.Weight.NAME)
                || slots.said() != null
                || slots.printed() != null) {
            return found;
        }
        var titles = shown.story().stream().map(search::title).toList();
        boolean isEvent = titles.stream()
                .anyMatch(title -> words.getFirst().terms().stream().anyMatch(title::contains));
        boolean isThere = slots.claimants().isEmpty() && words.stream().anyMatch(word -> isThingOf(word, shown));
        if (!isEvent && !isThere) {
            return found;
        }
        var own = isEvent ? List.<TopicWord>of() : eachForItself(words);
        return found.stream()
                .filter(each -> shown.story().contains(each.article())
                        || titles.stream().anyMatch(title -> areAlike(title, search.title(each)))
                        || (!own.isEmpty() && search.coverage().isRightOn(each.claim(), own)))
                .toList();
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        return one.stream()
                        .filter(term -> !Terms.isStopWord(term) && other.contains(term))
                        .count()
                >= ALIKE;
    }

    /** "The suspect's lawyer" is that of the suspect who was just talked about. */
    boolean isThingOf(TopicWord word, Shown shown) {
        return word.weight() == TopicWord.Weight.SPECIFIC
                && shown.story().stream().anyMatch(article -> search.tells(article, word.terms()));
    }

    /** The words themselves, and nothing that may stand for them. */
    static List<TopicWord> eachForItself(List<TopicWord> words) {
        return words.stream()
                .flatMap(word -> Terms.contentTerms(word.word()).stream())
                .map(term -> new TopicWord(term, Set.of(term), TopicWord.Weight.SPECIFIC))
                .toList();
    }
}
