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

    private static final List<String> WITHOUT_PLURAL = List.of("s", "se", "sh", "ch");

    private final Map<String, List<Entry>> byWords = new HashMap<>(8192);
    private final Map<String, Integer> longestByFirst = new HashMap<>(4096);
    private final Map<String, Party> byName = new HashMap<>(1024);

    NameTable() {
        Rows.of("states.tsv", 6).forEach(this::addState);
        Rows.of("bodies.tsv", 4).forEach(this::addBody);
        Rows.of("press.tsv", 3).forEach(this::addPress);
        Rows.of("others.tsv", 1).forEach(row -> add(row.get(0), Mention.Form.NAME, null));
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

    Map<String, List<Entry>> all() {
        return byWords;
    }

    private void addState(List<String> row) {
        var name = row.get(0);
        var party = new Party(name, Party.Kind.STATE, name);
        byName.put(name, party);
        add(name, Mention.Form.NAME, party);
        Rows.parts(row.get(1)).forEach(words -> add(words, Mention.Form.NAME, party));
        for (var demonym : Rows.parts(row.get(2))) {
            add(demonym, Mention.Form.DEMONYM, party);
            if (WITHOUT_PLURAL.stream().noneMatch(demonym::endsWith)) {
                add(demonym + "s", Mention.Form.DEMONYM, party);
            }
        }
        Rows.parts(row.get(3)).forEach(words -> add(words, Mention.Form.DEMONYM, party));
        Rows.parts(row.get(4)).forEach(words -> add(words, Mention.Form.CAPITAL, party));
        Rows.parts(row.get(5)).forEach(words -> add(words, Mention.Form.SEAT, party));
    }

    private void addBody(List<String> row) {
        var name = row.get(0);
        var represented = row.get(1).isEmpty() ? name : row.get(1);
        addNamed(new Party(name, Party.Kind.BODY, represented), row.get(2));
        Rows.parts(row.get(3)).forEach(words -> add(words, Mention.Form.DEMONYM, byName.get(name)));
    }

    private void addPress(List<String> row) {
        var kind = Party.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        addNamed(new Party(row.get(0), kind, null), row.get(2));
    }

    private void addNamed(Party party, String otherNames) {
        byName.put(party.name(), party);
        if (!Rows.parts(otherNames).contains("!" + party.name())) {
            add(party.name(), Mention.Form.NAME, party);
        }
        Rows.parts(otherNames).forEach(words -> add(words, Mention.Form.NAME, party));
    }

    private void add(String phrase, Mention.Form form, @Nullable Party party) {
        boolean printed = phrase.startsWith("!");
        boolean givenName = phrase.startsWith("~");
        var words = Word.in(printed || givenName ? phrase.substring(1) : phrase);
        var lower = new ArrayList<String>();
        var asPrinted = new ArrayList<String>();
        for (var word : words) {
            lower.add(word.lower());
            asPrinted.add(word.text());
        }
        longestByFirst.merge(lower.getFirst(), lower.size(), Math::max);
        byWords.computeIfAbsent(String.join(" ", lower), key -> new ArrayList<>(1))
                .add(new Entry(asPrinted, form, printed, givenName, party));
    }
}
