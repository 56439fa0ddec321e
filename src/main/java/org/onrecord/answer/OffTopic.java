package org.onrecord.answer;

import java.util.regex.Pattern;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/** Tells whether a question that found nothing asks for something else than what was said. Safe for use by many threads. */
final class OffTopic {

    /** A message of so few words is a name or a topic, not a question about something else. */
    private static final int BARE_WORDS = 2;

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}'-]+");

    private final Search search;

    OffTopic(Search search) {
        this.search = search;
    }

    /** A question without anybody and anything that is on record asks for something else than what was said. */
    boolean is(Slots slots) {
        boolean nobody = slots.claimants().isEmpty()
                && slots.wanted() == null
                && slots.said() == null
                && slots.printed() == null;
        var essential = slots.topic().stream().filter(word -> !word.isLoose()).toList();
        boolean bare = slots.topic().size() <= BARE_WORDS
                && slots.topic().stream()
                        .anyMatch(word -> LATIN.matcher(word.word()).matches());
        return nobody
                && !bare
                && essential.stream().noneMatch(word -> word.weight() == TopicWord.Weight.NAME)
                && search.coverage().unheard(slots.topic()).containsAll(essential);
    }
}
