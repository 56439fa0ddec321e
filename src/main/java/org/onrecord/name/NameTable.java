package org.onrecord.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that name a party, by their words. Filled once, by the constructor; not changed after. */
final class NameTable {

    /**
     * A phrase of the tables.
     *
     * @param words as {@link Word#text()} gives them
     * @param printed whether it means the party only in this very case, because in lower case it is a common word ("US")
     * @param givenName whether it is a person's given name too ("Jordan")
     * @param party {@code null} for a phrase that holds a name but means no party ("South China Sea")
     */
    record Entry(
            List<String> words,
            Mention.Form form,
            boolean printed,
            boolean givenName,
            @Nullable Party party) {}

    private static final String US = "US ";
    private static final List<String> WITHOUT_PLURAL = List.of("s", "se", "sh", "ch");

    private final Map<String, List<Entry>> byWords = new HashMap<>(8192);
    private final Map<String, Integer> longestByFirst = new HashMap<>(4096);
    private final Map<String, Party> byName = new HashMap<>(2048);

    NameTable() {
        for (var row : Rows.of("states.tsv", 7)) {
            addState(row);
        }
        for (var row : Rows.of("bodies.tsv", 4)) {
            addBody(row);
        }
        for (var row : Rows.of("press.tsv", 3)) {
            addPress(row);
        }
        for (var row : Rows.of("others.tsv", 1)) {
            add(row.getFirst(), Mention.Form.NAME, null);
        }
    }

    /** Most words that a phrase beginning with this word has; 0 when none begins with it. */
    int longest(String firstLower) {
        return longestByFirst.getOrDefault(firstLower, 0);
    }

    /** The phrases with these words, in lower case and divided by single spaces. */
    List<Entry> of(String lowerWords) {
        return byWords.getOrDefault(lowerWords, List.of());
    }

    /** The party with exactly this canonical name. */
    @Nullable Party named(String canonical) {
        return byName.get(canonical);
    }

    /** All phrases, by their words in lower case. */
    Map<String, List<Entry>> all() {
        return byWords;
    }

    private void addState(List<String> row) {
        var name = row.get(1);
        var party = new Party(name, Party.Kind.STATE, name);
        addNamed(party, row.get(2));
        for (var demonym : Rows.parts(row.get(3))) {
            add(demonym, Mention.Form.DEMONYM, party);
            if (hasPlural(demonym)) {
                add(demonym.concat("s"), Mention.Form.DEMONYM, party);
            }
        }
        addAll(row.get(4), Mention.Form.DEMONYM, party);
        addAll(row.get(5), Mention.Form.CAPITAL, party);
        addAll(row.get(6), Mention.Form.SEAT, party);
    }

    private void addBody(List<String> row) {
        var name = row.get(0);
        var party = new Party(name, Party.Kind.BODY, row.get(1).isEmpty() ? name : row.get(1));
        addNamed(party, row.get(2));
        addAll(row.get(3), Mention.Form.DEMONYM, party);
    }

    private void addPress(List<String> row) {
        var kind = Party.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        addNamed(new Party(row.get(0), kind, null), row.get(2));
    }

    /** Another name that is marked and begins with the party's own name stands for it: "Time" is found as "!Time magazine". */
    private void addNamed(Party party, String otherNames) {
        byName.put(party.name(), party);
        boolean stoodFor = false;
        for (var other : Rows.parts(otherNames)) {
            stoodFor |= isMarked(other) && unmarked(other).startsWith(party.name());
        }
        if (!stoodFor) {
            add(party.name(), Mention.Form.NAME, party);
        }
        addAll(otherNames, Mention.Form.NAME, party);
    }

    private void addAll(String phrases, Mention.Form form, Party party) {
        for (var phrase : Rows.parts(phrases)) {
            add(phrase, form, party);
            if (phrase.startsWith(US)) {
                add("United States ".concat(phrase.substring(US.length())), form, party);
            }
        }
    }

    private void add(String phrase, Mention.Form form, @Nullable Party party) {
        var lower = new StringBuilder();
        var asPrinted = new ArrayList<String>(4);
        for (var word : Word.in(unmarked(phrase))) {
            if (!lower.isEmpty()) {
                lower.append(' ');
            }
            lower.append(word.lower());
            asPrinted.add(word.text());
        }
        var key = lower.toString();
        int space = key.indexOf(' ');
        var first = space < 0 ? key : key.substring(0, space);
        if (longest(first) < asPrinted.size()) {
            longestByFirst.put(first, asPrinted.size());
        }
        var marks = phrase.substring(0, phrase.length() - unmarked(phrase).length());
        var entry = new Entry(asPrinted, form, marks.contains("!"), marks.contains("~"), party);
        var known = byWords.get(key);
        if (known == null) {
            byWords.put(key, List.of(entry));
        } else {
            var longer = new ArrayList<>(known);
            longer.add(entry);
            byWords.put(key, longer);
        }
    }

    private static boolean hasPlural(String demonym) {
        for (var ending : WITHOUT_PLURAL) {
            if (demonym.endsWith(ending)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarked(String phrase) {
        return phrase.startsWith("!") || phrase.startsWith("~");
    }

    private static String unmarked(String phrase) {
        return isMarked(phrase) ? unmarked(phrase.substring(1)) : phrase;
    }
}
