package org.onrecord.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two spellings can be one name.
 *
 * <p>Names written in other scripts come in many transliterations, so names are compared by a key that leaves out what
 * these vary in: doubled letters, "y" for "i", "kh" for "h", "q" for "k". The key is never shown.
 */
public final class Spellings {

    private static final Pattern ARABIC_ARTICLE = Pattern.compile("\\b(al|el|ul|ur|as|ad|ar|an)-");
    private static final Pattern INSIDE_NAMES = Pattern.compile("[-‑'’ʼ‘`.]");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    /** What is written for one sound, longest first; the order matters. */
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"shch", "sh"},
            new String[] {"tsch", "ch"},
            new String[] {"tch", "ch"},
            new String[] {"sch", "sh"},
            new String[] {"kh", "h"},
            new String[] {"gh", "g"},
            new String[] {"dh", "d"},
            new String[] {"th", "t"},
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"zh", "j"},
            new String[] {"dj", "j"},
            new String[] {"ou", "u"},
            new String[] {"oo", "u"},
            new String[] {"ee", "i"},
            new String[] {"ei", "i"},
            new String[] {"ey", "i"},
            new String[] {"ay", "ai"},
            new String[] {"iy", "i"},
            new String[] {"ij", "i"},
            new String[] {"yy", "i"},
            new String[] {"yi", "i"},
            new String[] {"ie", "i"},
            new String[] {"q", "k"},
            new String[] {"w", "v"},
            new String[] {"y", "i"},
            new String[] {"x", "ks"},
            new String[] {"ae", "e"},
            new String[] {"oe", "o"},
            new String[] {"ue", "u"});

    private Spellings() {}

    /** One key for the spellings of one person's name; empty for one without Latin letters. */
    public static String key(String personName) {
        var key = new StringBuilder();
        var lower = ARABIC_ARTICLE
                .matcher(Word.fold(personName).toLowerCase(Locale.ROOT))
                .replaceAll("$1 ");
        for (var word : NOT_A_LETTER.split(INSIDE_NAMES.matcher(lower).replaceAll(""), -1)) {
            if (!word.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(wordKey(word));
            }
        }
        return key.toString();
    }

    /** Whether a typed name can mean a known one, see {@link SpeltName#alike}. */
    public static boolean alike(String typed, String known) {
        return SpeltName.of(typed).alike(SpeltName.of(known));
    }

    /** Whether one person can have both whole names: also a short form of the given name, an initial, or a typo. */
    public static boolean mayBeOne(String name, String other) {
        return PersonName.of(name).to(PersonName.of(other)) != PersonName.Likeness.NONE || alike(name, other);
    }

    /** Whether a word can be a given name, of whatever gender; it may be another word as well. */
    public static boolean canBeGivenName(String word) {
        return Genders.TABLE.has(word);
    }

    /** The gender that a given name tells, in any of its spellings; empty for one that is not known or used for both. */
    public static Optional<Gender> genderOf(String givenName) {
        return Genders.TABLE.genderOf(givenName);
    }

    /** How many letters must be left out, put in, changed or swapped with the next; {@code bound + 1} for any more. */
    public static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        var beforeLast = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], bound + 1);
    }

    private static String wordKey(String word) {
        return sounds(SameNames.STANDS_FOR.getOrDefault(word, word));
    }

    private static String sounds(String word) {
        var key = word;
        for (var sound : SOUNDS) {
            key = key.replace(sound[0], sound[1]);
        }
        var single = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    /** Its Latin letters alone, lower case and without marks; empty for a name without any. */
    static String letters(String name) {
        return NOT_A_LETTER.matcher(Word.fold(name).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Loaded on first use, because most programs that compare spellings never ask for a gender. */
    private static final class Genders {
        private static final GivenNames TABLE = new GivenNames();
    }

    /** Names whose spellings no rule brings together, with the one that stands for all. */
    private static final class SameNames {
        private static final Map<String, String> STANDS_FOR = new HashMap<>(512);

        static {
            for (var row : Rows.of("same-names.tsv", 2)) {
                Rows.parts(row.get(1)).forEach(other -> STANDS_FOR.put(other, row.get(0)));
            }
        }
    }
}
