package org.onrecord.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a state consists of and speaks through: its government, ministries, forces, courts. Immutable. */
final class Offices {

    /** The office that is the state itself. */
    private static final String STATE = "=";

    private record Office(String name, boolean press) {}

    private final Map<String, Office> byWords = new HashMap<>(512);
    private int longest;

    Offices() {
        for (var row : Rows.of("offices.tsv", 3)) {
            var office = new Office(row.get(0), row.get(2).equals("press"));
            for (var words : Rows.parts(row.get(1))) {
                var all = Word.in(words);
                var key = Phrases.key(all, 0, all.size());
                byWords.put(Objects.requireNonNull(key, words), office);
                longest = Math.max(longest, all.size());
            }
        }
    }

    /** How many words from here on name an office; 0 when they don't. */
    int length(List<Word> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            if (office(words, from, length) != null) {
                return length;
            }
        }
        return 0;
    }

    /** The party that these words mean when they stand beside the state. */
    Party of(Party state, List<Word> words, int from, int length) {
        var office = office(words, from, length);
        if (office == null || office.name().equals(STATE)) {
            return state;
        }
        var name = office.name() + " of " + state.name();
        return office.press()
                ? new Party(name, Party.Kind.OUTLET, null)
                : new Party(name, Party.Kind.BODY, state.represents());
    }

    private @Nullable Office office(List<Word> words, int from, int length) {
        var key = new StringBuilder(words.get(from).lower());
        for (int i = from + 1; i < from + length; i++) {
            if (!words.get(i).adjacent()) {
                return null;
            }
            key.append(' ').append(words.get(i).lower());
        }
        return byWords.get(key.toString());
    }
}
