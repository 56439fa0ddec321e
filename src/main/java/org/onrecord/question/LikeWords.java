package org.onrecord.question;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.Terms;

/** What may stand for a word: words of its family, and those of like meaning for any of these. Immutable. */
final class LikeWords {

    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> synonyms = new HashMap<>();

    private LikeWords() {}

    static LikeWords load() {
        var words = new LikeWords();
        Table.lines("families.txt").forEach(line -> add(line, line, words.families));
        Table.lines("synonyms.txt").forEach(line -> add(line, line.split(">", 2)[0], words.synonyms));
        return words;
    }

    /** Whether a table has a term. */
    boolean isKnown(String term) {
        return families.containsKey(term) || synonyms.containsKey(term);
    }

    /** The terms that may stand for a term; empty for one that no table has. */
    Set<String> of(String term) {
        var family = families.getOrDefault(term, Set.of(term));
        var all = new HashSet<String>();
        for (var each : family) {
            all.addAll(synonyms.getOrDefault(each, Set.of()));
        }
        all.addAll(family);
        all.remove(term);
        return all;
    }

    private static void add(String line, String asked, Map<String, Set<String>> table) {
        var terms = terms(line);
        terms(asked)
                .forEach(term ->
                        table.computeIfAbsent(term, none -> new HashSet<>()).addAll(terms));
    }

    /** One for each word: a face-covering is neither a face nor any covering. */
    private static Set<String> terms(String words) {
        return Arrays.stream(words.split("[\\s>]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Terms.of(word).getLast())
                .collect(Collectors.toSet());
    }
}
