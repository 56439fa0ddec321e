package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.article.Span;

/**
 * Some words of one sentence, not always side by side.
 *
 * @param words in order of the text, each once
 */
record Phrase(List<Word> words) {

    static final Phrase NONE = new Phrase(List.of());

    Phrase {
        words = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Word::index))
                .toList();
    }

    static Phrase of(Word... words) {
        return new Phrase(List.of(words));
    }

    /** The words with all that hangs under them. */
    static Phrase under(Word... words) {
        return under(List.of(words));
    }

    static Phrase under(Collection<Word> words) {
        return new Phrase(
                words.stream().flatMap(word -> word.subtree().stream()).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean contains(Word word) {
        return words.contains(word);
    }

    Phrase and(Phrase other) {
        return new Phrase(Stream.concat(words.stream(), other.words.stream()).toList());
    }

    Phrase without(Phrase other) {
        if (other.isEmpty()) {
            return this;
        }
        var dropped = new HashSet<>(other.words);
        return new Phrase(words.stream().filter(word -> !dropped.contains(word)).toList());
    }

    Phrase before(Word limit) {
        return new Phrase(words.stream().filter(word -> word.isBefore(limit)).toList());
    }

    Phrase after(Word limit) {
        return new Phrase(words.stream().filter(word -> word.isAfter(limit)).toList());
    }

    /** The stretches of text that the words cover; marks between two of them don't part them, and none stands at an end. */
    List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        for (var word : words) {
            if (!word.isSpoken()) {
                continue;
            }
            if (!spans.isEmpty() && !Marks.hasWords(text, spans.getLast().end(), word.start())) {
                spans.set(spans.size() - 1, spans.getLast().and(word.span()));
            } else {
                spans.add(word.span());
            }
        }
        return spans.stream().flatMap(span -> Marks.trim(text, span).stream()).toList();
    }

    /** All in one stretch, from the first word to the last; empty when there are no words. */
    List<Span> stretch(String text) {
        var spans = spans(text);
        return spans.isEmpty() ? List.of() : List.of(spans.getFirst().and(spans.getLast()));
    }
}
