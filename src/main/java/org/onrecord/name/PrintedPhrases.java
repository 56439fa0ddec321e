package org.onrecord.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.NameTable.Entry;

/** Phrases as articles print them: a name begins with a capital, and a short abbreviation is all capitals. */
final class PrintedPhrases implements Phrases {

    private static final int LONGEST_ABBREVIATION = 5;

    private final NameTable table;

    PrintedPhrases(NameTable table) {
        this.table = table;
    }

    @Override
    public @Nullable Match longest(List<Word> words, int from) {
        int longest = Math.min(table.longest(words.get(from).lower()), words.size() - from);
        for (int length = longest; length > 0; length--) {
            var key = Phrases.key(words, from, length);
            for (var entry : key == null ? List.<Entry>of() : table.of(key)) {
                if (isPrinted(entry, words, from)) {
                    return new Match(entry, length);
                }
            }
        }
        return null;
    }

    @Override
    public boolean caseTells() {
        return true;
    }

    static boolean isPrinted(Entry entry, List<Word> words, int from) {
        for (int i = 0; i < entry.words().size(); i++) {
            if (!isPrinted(entry.words().get(i), words.get(from + i), entry.printed())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrinted(String known, Word word, boolean exactly) {
        if (known.equals("The")) {
            return true;
        }
        boolean abbreviation = known.length() <= LONGEST_ABBREVIATION
                && known.length() > 1
                && known.chars().allMatch(Character::isUpperCase);
        if (exactly || abbreviation) {
            return known.equals(word.text());
        }
        return !Character.isUpperCase(known.charAt(0)) || word.startsUpper();
    }
}
