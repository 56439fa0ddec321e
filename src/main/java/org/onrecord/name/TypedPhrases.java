package org.onrecord.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private static final int SHORTEST_SLIP = 4;
    private static final int MOST_WORDS = 4;
    private static final int MOST_SLIPS = 2;

    private final NameTable table;
    /** The names that may be typed with slips, by how many words they have, then by how many letters. */
    private final Map<Integer, Map<Integer, List<Known>>> known = new HashMap<>();

    private final Offices offices;
    private final RoleWords roleWords;
    private final GivenNames givenNames;
    private final boolean mends;
    private final Set<String> namesOfHolders;

    /** @param mends whether words that are nearly a name are read as it */
    TypedPhrases(NameTable table, Offices offices, RoleWords roleWords, GivenNames givenNames, boolean mends) {
        this.table = table;
        this.offices = offices;
        this.roleWords = roleWords;
        this.givenNames = givenNames;
        this.mends = mends;
        namesOfHolders = mends ? Holders.words() : Set.of();
        if (mends) {
            table.all().forEach(this::addKnown);
        }
    }

    /** @param letters which letters it has, a bit for each: what differs in many of them is not worth comparing */
    private record Known(String key, int letters, Entry entry) {}

    private void addKnown(String key, List<Entry> entries) {
        var entry = entries.getFirst();
        if (mayHaveTypos(entry, key)) {
            known.computeIfAbsent(entry.words().size(), none -> new HashMap<>())
                    .computeIfAbsent(key.length(), none -> new ArrayList<>())
                    .add(new Known(key, letters(key), entry));
        }
    }

    private static int letters(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1 << key.charAt(i);
        }
        return letters;
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
            if (key != null && key.length() >= SHORTEST_STATE - 1 && !NOT_TYPOS.contains(key) && !isPersonal(key)) {
                var entry = nearest(key, words.subList(from, from + length));
                if (entry != null) {
                    return new Match(entry, length);
                }
            }
        }
        return null;
    }

    /** "maduro" is no capital misspelled: what persons are called means a person, whatever it is near to. */
    private boolean isPersonal(String key) {
        return namesOfHolders.contains(key) || givenNames.isGivenName(key);
    }

    /** Of two that are equally near, the one with the longer name: "austrlia" is Australia. */
    private @Nullable Entry nearest(String key, List<Word> words) {
        var alike = new ArrayList<Known>();
        int best = MOST_SLIPS + 1;
        int letters = letters(key);
        for (int length = key.length() - MOST_SLIPS; length <= key.length() + MOST_SLIPS; length++) {
            for (var each : known.getOrDefault(words.size(), Map.of()).getOrDefault(length, List.of())) {
                int bound = Math.min(bound(Math.min(key.length(), length)), best);
                // A slip takes away one letter and brings another at most; the first letter is never one: "did France".
                if (key.charAt(0) != each.key().charAt(0) || Integer.bitCount(letters ^ each.letters()) > 2 * bound) {
                    continue;
                }
                if (!hasShortWordsOf(each.entry(), words)) {
                    continue;
                }
                int distance = Spellings.distance(key, each.key(), bound);
                if (distance <= bound) {
                    if (distance < best) {
                        alike.clear();
                    }
                    best = distance;
                    alike.add(each);
                }
            }
        }
        return alike.stream()
                .max(Comparator.comparingInt(each -> each.key().length()))
                .map(Known::entry)
                .orElse(null);
    }

    /** "And France" is not Air France: so short a word is another word, not a slip. */
    private static boolean hasShortWordsOf(Entry entry, List<Word> words) {
        for (int i = 0; words.size() > 1 && i < words.size(); i++) {
            var typed = words.get(i).lower();
            if (typed.length() < SHORTEST_SLIP
                    && !typed.equals(entry.words().get(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
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
