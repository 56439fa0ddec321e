package org.onrecord.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.NameTable.Entry;

/**
 * Phrases as users type them: any case, and typos in long names. "us" needs a word beside it that only a name has; other
 * phrases that are common words in lower case need their capitals.
 */
final class TypedPhrases implements Phrases {

    /** Words that are one typo away from a name, and mean what they say. */
    private static final Set<String> NOT_TYPOS = Set.of(
            "finish",
            "hungry",
            "routers",
            "child",
            "brutish",
            "german",
            "finnish",
            "canals",
            "tribune",
            "greens",
            "sweeten",
            "general",
            "generals",
            "kingdom",
            "nations",
            "iranians",
            "marine",
            "united",
            "states",
            "malarial",
            "colombo",
            "columbia",
            "signal",
            "singular",
            "indians",
            "mission",
            "missions",
            "leader",
            "leaders",
            "houses",
            "senator",
            "senators",
            "senates",
            "turkeys",
            "polished",
            "swedish",
            "public",
            "republic",
            "republics",
            "democracy",
            "conservative",
            "telegraph",
            "telegrams");

    private static final int SHORTEST_STATE = 6;
    private static final int SHORTEST_OTHER = 7;
    private static final int SHORTEST_FOR_TWO = 10;
    private static final int MOST_WORDS = 4;

    private final NameTable table;
    private final Offices offices;
    private final RoleWords roleWords;
    private final boolean mends;

    /** @param mends whether words that are nearly a name are read as it */
    TypedPhrases(NameTable table, Offices offices, RoleWords roleWords, boolean mends) {
        this.table = table;
        this.offices = offices;
        this.roleWords = roleWords;
        this.mends = mends;
    }

    @Override
    public @Nullable Match longest(List<Word> words, int from) {
        int longest = Math.min(table.longest(words.get(from).lower()), words.size() - from);
        for (int length = longest; length > 0; length--) {
            var key = Phrases.key(words, from, length);
            for (var entry : key == null ? List.<Entry>of() : table.of(key)) {
                if (isTyped(entry, words, from)) {
                    return new Match(entry, length);
                }
            }
        }
        return mends ? longestWithTypos(words, from) : null;
    }

    @Override
    public boolean caseTells() {
        return false;
    }

    private boolean isTyped(Entry entry, List<Word> words, int from) {
        if (!entry.printed()) {
            return true;
        }
        if (words.get(from).lower().equals("us")) {
            return isUnitedStates(words, from);
        }
        return PrintedPhrases.isPrinted(entry, words, from);
    }

    private boolean isUnitedStates(List<Word> words, int from) {
        boolean shouted = words.stream().allMatch(Word::isAllUpper) && words.size() > 1;
        return (words.get(from).isAllUpper() && !shouted)
                || (from > 0 && words.get(from - 1).lower().equals("the"))
                || (from + 1 < words.size() && offices.length(words, from + 1) > 0)
                || (from + 1 < words.size()
                        && roleWords.isPartOfRole(words.get(from + 1).lower()));
    }

    private @Nullable Match longestWithTypos(List<Word> words, int from) {
        for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
            var key = Phrases.key(words, from, length);
            if (key != null && key.length() >= SHORTEST_STATE - 1 && !NOT_TYPOS.contains(key)) {
                var entry = nearest(key, length);
                if (entry != null) {
                    return new Match(entry, length);
                }
            }
        }
        return null;
    }

    /** Of two that are equally near, the one with the longer name: "austrlia" is Australia. */
    private @Nullable Entry nearest(String key, int length) {
        var near = new ArrayList<Map.Entry<String, List<Entry>>>();
        int best = 3;
        for (var known : table.all().entrySet()) {
            var entry = known.getValue().getFirst();
            if (entry.words().size() != length || !mayHaveTypos(entry, known.getKey())) {
                continue;
            }
            int bound = Math.min(bound(Math.min(key.length(), known.getKey().length())), best);
            int distance = Spellings.distance(key, known.getKey(), bound);
            if (distance <= bound) {
                if (distance < best) {
                    near.clear();
                }
                best = distance;
                near.add(known);
            }
        }
        return near.stream()
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(known -> known.getValue().getFirst())
                .orElse(null);
    }

    private static boolean mayHaveTypos(Entry entry, String key) {
        var party = entry.party();
        if (party == null
                || party.isPress()
                || entry.printed()
                || (entry.form() == Mention.Form.CAPITAL && key.length() < SHORTEST_STATE)) {
            return false;
        }
        boolean state = party.kind() == Party.Kind.STATE;
        return key.length() >= (state ? SHORTEST_STATE : SHORTEST_OTHER);
    }

    private static int bound(int length) {
        return length < SHORTEST_FOR_TWO ? 1 : 2;
    }
}
