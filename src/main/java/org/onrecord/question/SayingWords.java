package org.onrecord.question;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cues;

/** The words that people ask for a saying with. Immutable. */
final class SayingWords {

    /** A saying found in a question: how many words it takes, and what it asks for. */
    record Found(int length, Wanted wanted) {}

    private static final int MOST_BEFORE_OWNED = 2;
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves", "themself");

    private static final Set<String> OF_ORDER = Set.of(
            "new", "old", "first", "second", "last", "latest", "recent", "next", "previous", "current", "former");

    private static final String ANY = "*";

    /**
     * @param acts what it asks for, and after it what articles may mark it as, too
     * @param any whether whatever else was said answers as well, but after those
     */
    private record Entry(List<String> words, List<Act> acts, boolean any) {}

    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> owned = new HashMap<>();
    private final Map<String, List<Entry>> adjectives = new HashMap<>();
    private final Set<String> describing = Set.copyOf(Table.words("describing-words.txt"));
    private final Map<String, Wanted> kin = new HashMap<>();
    private final Cues cues;

    SayingWords(Cues cues) {
        this.cues = cues;
        for (var row : Table.rows("kin.tsv")) {
            boolean any = row.get(2).equals("*");
            kin.put(
                    row.get(0),
                    new Wanted(
                            row.get(0),
                            Act.find(row.get(0)).orElseThrow(),
                            acts(row.get(1)),
                            any ? Set.of() : acts(row.get(2)),
                            any,
                            false));
        }
        for (var row : Table.rows("sayings.tsv")) {
            var words = List.of(row.get(0).split(" "));
            var table = switch (row.get(1)) {
                case "verb" -> verbs;
                case "noun" -> nouns;
                case "owned" -> owned;
                default -> adjectives;
            };
            var marks = List.of(row.get(2).split("\\+"));
            var acts = marks.stream()
                    .filter(mark -> !mark.equals(ANY))
                    .map(act -> Act.find(act).orElseThrow())
                    .toList();
            table.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Entry(words, acts, marks.contains(ANY)));
        }
    }

    /** The verb of saying that begins at a word: the longest one, in any inflection of its first word. */
    Optional<Found> verb(List<Piece> pieces, int at) {
        return find(verbs, pieces, at, Inflections.lemmas(pieces.get(at).lower()));
    }

    /** Whether a verb of saying has just this particle behind it: "rule out". */
    boolean isVerbWith(Piece verb, String particle) {
        return !verb.isWho()
                && Inflections.lemmas(verb.lower()).stream()
                        .flatMap(lemma -> verbs.getOrDefault(lemma, List.of()).stream())
                        .anyMatch(entry -> entry.words().size() == 2
                                && entry.words().getLast().equals(particle));
    }

    /** The noun of saying that begins at a word: "denials". */
    Optional<Found> noun(List<Piece> pieces, int at) {
        var singulars = Inflections.singulars(pieces.get(at).lower());
        var noun = find(nouns, pieces, at, singulars);
        return noun.isEmpty() && isOwned(pieces, at) ? find(owned, pieces, at, singulars) : noun;
    }

    /** Whether a word may be what somebody says: "claims", but also "story" in "Brandt's story". */
    boolean isOwnable(String word) {
        var singulars = Inflections.singulars(word);
        var pieces = List.of(Piece.word(word, 0));
        return find(nouns, pieces, 0, singulars).isPresent()
                || find(owned, pieces, 0, singulars).isPresent();
    }

    private static boolean isOwned(List<Piece> pieces, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_BEFORE_OWNED); i--) {
            if (pieces.get(i).is("'s", "'") || pieces.get(i).is(GrammarWords.OWNER)) {
                return true;
            }
            if (pieces.get(i).isWho()) {
                return false;
            }
        }
        return false;
    }

    /** The adjective that begins at a word and tells how somebody stands to a matter: "angry", "in favour of". */
    Optional<Found> adjective(List<Piece> pieces, int at) {
        var word = pieces.get(at);
        var found = find(adjectives, pieces, at, List.of(word.lower()));
        boolean towards = at + 1 < pieces.size() && pieces.get(at + 1).is(GrammarWords.TOWARDS);
        return found.isEmpty() && towards && !word.isWho() && describing.contains(word.lower())
                ? Optional.of(new Found(1, Wanted.anything(word.lower())))
                : found;
    }

    /** Whether a word tells what something is like, so that a noun stands behind it: "the new rule". */
    boolean describes(String word) {
        return describing.contains(word) || OF_ORDER.contains(word);
    }

    /** What a word asks for when nothing else in the question can be its verb: any cue that articles mark a saying with. */
    Optional<Wanted> cue(String word) {
        return Inflections.lemmas(word).stream()
                .flatMap(lemma -> cues.of(lemma).stream())
                .filter(cue -> !cue.construction().startsWith("noun")
                        && !cue.construction().startsWith("adj"))
                .findFirst()
                .map(cue -> asking(cue.act(), cue.lemma()));
    }

    private Wanted asking(Act act, String word) {
        var row = kin.get(act.word());
        return row == null
                ? Wanted.anything(word)
                : new Wanted(word, act, row.exact(), row.kin(), row.anyKin() || act == Act.SAY, false);
    }

    private Optional<Found> find(Map<String, List<Entry>> table, List<Piece> pieces, int at, List<String> lemmas) {
        if (pieces.get(at).isWho()) {
            return Optional.empty();
        }
        Found best = null;
        for (var lemma : lemmas) {
            for (var entry : table.getOrDefault(lemma, List.of())) {
                if (follows(entry, pieces, at) && (best == null || entry.words().size() > best.length())) {
                    var wanted = asking(entry.acts().getFirst(), String.join(" ", entry.words()));
                    var whole = wanted.or(entry.acts());
                    best = new Found(entry.words().size(), entry.any() ? whole.orAnyOther() : whole);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean follows(Entry entry, List<Piece> pieces, int at) {
        for (int i = 1; i < entry.words().size(); i++) {
            if (at + i >= pieces.size() || !is(pieces.get(at + i), entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Piece piece, String word) {
        return switch (word) {
            case "one's" -> OWNERS.contains(piece.lower());
            case "oneself" -> SELVES.contains(piece.lower());
            default -> piece.is(word);
        };
    }

    private static Set<Act> acts(String words) {
        return Stream.of(words.split(" "))
                .flatMap(word -> Act.find(word).stream())
                .collect(toSet());
    }
}
