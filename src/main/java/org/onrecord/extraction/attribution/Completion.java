package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Span;

/**
 * Gives a content that stands behind its cue the words that the parser hung elsewhere although they stand beside it with
 * no mark between: the beginning ("reported this year 908 guests brought one", where only "brought one" was taken) and
 * the end ("spoke of Chile assuming the chair", where only "Chile" was taken).
 */
final class Completion {

    private static final Set<String> RULES = Set.of(
            "clause", "quotation", "object", "noun", "infinitive", "preposition", "object and preposition", "idiom");
    private static final Set<String> BEGUN = Set.of("clause", "quotation");
    private static final Set<String> FINDING = Set.of("find", "show", "reveal", "discover", "demonstrate");
    private static final Set<String> PLACES = Set.of("in", "among", "for", "within", "across", "at");
    private static final int LONGEST_CONTRAST = 6;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** What may stand between a verb of saying and what is said, and is no part of it. */
    private static final Set<String> BESIDE =
            Set.of("advmod", "prep", "agent", "npadvmod", "prt", "neg", "mark", "complm", "aux", "auxpass", "dative");

    /** Participles that stand for prepositions: "a state of emergency following the quake". */
    private static final Set<String> PREPOSITIONS = Set.of(
            "following",
            "including",
            "according",
            "regarding",
            "concerning",
            "starting",
            "beginning",
            "depending",
            "pending",
            "considering",
            "given",
            "based",
            "compared",
            "owing");

    private final Reading reading;

    Completion(Reading reading) {
        this.reading = reading;
    }

    Saying completed(Saying saying) {
        boolean behind = RULES.contains(saying.rule())
                && saying.content().getFirst().start() >= saying.cueSpan().end();
        if (!behind) {
            return saying;
        }
        var begun = BEGUN.contains(saying.rule()) ? withBeginning(saying) : saying;
        return joined(withEnd(begun));
    }

    /** "urged them to stay and to wait": an "and" does not part what is said. */
    private Saying joined(Saying saying) {
        var words = saying.anchor().tree().words();
        var content = new ArrayList<Span>();
        for (var span : saying.content()) {
            boolean goesOn = !content.isEmpty() && isConjunction(content.getLast(), span, words);
            content.add(goesOn ? content.removeLast().and(span) : span);
        }
        return saying.withContent(content);
    }

    private static boolean isConjunction(Span first, Span second, List<Word> words) {
        var between = words.stream()
                .filter(word -> word.start() >= first.end() && word.end() <= second.start())
                .filter(Word::isSpoken)
                .toList();
        return between.size() == 1 && between.getFirst().tag().equals("CC");
    }

    private Saying withBeginning(Saying saying) {
        var first = saying.content().getFirst();
        var words = saying.anchor().tree().words();
        var between = words.stream()
                .filter(word -> word.start() >= saying.cueSpan().end() && word.end() <= first.start())
                .toList();
        var left = beginning(between, saying);
        if (left.isEmpty()) {
            return saying;
        }
        var content = new ArrayList<>(saying.content());
        content.set(0, new Span(left.getFirst().start(), first.end()));
        return saying.withContent(content);
    }

    /** The last words before the content that belong to nothing else. */
    private List<Word> beginning(List<Word> between, Saying saying) {
        var words = new ArrayList<Word>();
        boolean clause = isBegunClause(between);
        for (var word : between.reversed()) {
            boolean other = word.isTagged(",", ":", ".", "-LRB-", "-RRB-")
                    || saying.source().contains(word)
                    || saying.addressee().contains(word)
                    || (isBeside(word, saying) && !clause)
                    || isParticipleOfSaying(word);
            if (other && !isCounted(word, words)) {
                break;
            }
            words.addFirst(word);
        }
        while (!words.isEmpty() && !begins(words.getFirst(), saying)) {
            words.removeFirst();
        }
        boolean verb = words.stream().anyMatch(Word::isVerb);
        boolean told = reading.cues().has(saying.anchor().lemma(), "obj+clause")
                && !isFinite(saying.anchor().tree(), saying.content().getFirst());
        boolean tells = verb || (!told && words.stream().anyMatch(Word::isNominal));
        return tells ? words : List.of();
    }

    private static boolean begins(Word word, Saying saying) {
        return word.isSpoken()
                && !word.isTagged("CC", "RB*")
                && (isFinding(saying) || !word.tag().equals("IN"));
    }

    /** ', by way of example, the bank had "added to it"': a noun and its auxiliary between comma and quotation. */
    private static boolean isBegunClause(List<Word> between) {
        int size = between.size();
        var last = size > 0 && !between.getLast().isSpoken() ? size - 2 : size - 1;
        int comma = last;
        while (comma >= 0 && !between.get(comma).tag().equals(",")) {
            comma--;
        }
        return comma >= 0
                && last > comma + 1
                && FINITE.contains(between.get(last).tag())
                && between.get(last - 1).isNominal();
    }

    /** "908 of the guests". */
    private static boolean isCounted(Word word, List<Word> behind) {
        return !behind.isEmpty() && behind.getFirst().lower().equals("of") && word.isTagged("CD", "NN", "NNS");
    }

    /** "emphasized the need for rest, saying …" */
    private boolean isParticipleOfSaying(Word word) {
        return word.tag().equals("VBG") && reading.cues().has(word.lemma(), "clause");
    }

    private static boolean isFinite(Tree tree, Span content) {
        return tree.words().stream()
                .filter(word -> word.start() >= content.start() && word.isSpoken())
                .findFirst()
                .filter(word -> FINITE.contains(word.tag()))
                .isPresent();
    }

    /** Whether a word belongs to a time, a place or a listener that hangs on the cue. */
    private boolean isBeside(Word word, Saying saying) {
        var cue = saying.cueWords();
        for (var at = word; at != null; at = at.head()) {
            var above = at.head();
            if (above != null && cue.contains(above)) {
                if (isPlaceOfFinding(at, saying)) {
                    return false;
                }
                boolean listener = at.isLabelled("dobj", "iobj")
                        && reading.cues().has(saying.anchor().lemma(), "obj+clause");
                return BESIDE.contains(at.label()) || listener;
            }
        }
        return false;
    }

    /** "found in most lakes fish were smaller": where it holds, not where they said so. */
    private static boolean isPlaceOfFinding(Word preposition, Saying saying) {
        return isFinding(saying)
                && preposition.label().equals("prep")
                && preposition.isOneOf(PLACES)
                && !TimeWords.isTime(preposition)
                && preposition.kids("pobj").stream().noneMatch(Tails::isMedium);
    }

    private static boolean isFinding(Saying saying) {
        return FINDING.contains(saying.cue().lemma());
    }

    private Saying withEnd(Saying saying) {
        var last = saying.content().getLast();
        var words = saying.anchor().tree().words();
        var rest = words.stream().filter(word -> word.start() >= last.end()).toList();
        var contrast = contrast(rest);
        if (!contrast.isEmpty() && last.end() >= saying.anchor().end()) {
            var content = new ArrayList<>(saying.content());
            content.set(content.size() - 1, last.and(contrast.getLast().span()));
            return saying.withContent(content);
        }
        if (rest.isEmpty() || last.end() < saying.anchor().end() || !goesOn(rest, saying)) {
            return saying;
        }
        var end = end(rest);
        var content = new ArrayList<>(saying.content());
        content.set(content.size() - 1, new Span(last.start(), end.end()));
        return saying.withContent(content);
    }

    /** ", not a fine": what it is not belongs to what it is. */
    private static List<Word> contrast(List<Word> rest) {
        boolean opens = rest.size() > 2
                && rest.getFirst().tag().equals(",")
                && rest.get(1).lower().equals("not");
        if (!opens) {
            return List.of();
        }
        int end = 2;
        while (end < rest.size() && rest.get(end).isSpoken()) {
            end++;
        }
        var words = rest.subList(2, end);
        boolean plain = !words.isEmpty()
                && words.size() <= LONGEST_CONTRAST
                && words.getLast().isNominal()
                && words.stream().noneMatch(word -> word.isTagged("VB*", "MD", "W*"));
        return plain ? words : List.of();
    }

    private boolean goesOn(List<Word> rest, Saying saying) {
        var next = rest.getFirst();
        boolean adjacent = reading.text()
                .substring(saying.content().getLast().end(), next.start())
                .isBlank();
        if (!adjacent || saying.source().contains(next) || saying.cueWords().contains(next)) {
            return false;
        }
        return next.isTagged("VBG", "VBN")
                && !next.isLabelled("prep", "mark")
                && !PREPOSITIONS.contains(next.lower())
                && (reading.cues().of(next.lemma()).isEmpty()
                        || (saying.rule().equals("preposition") && next.hasKid("dobj")));
    }

    /** The last word before a mark, another clause or a time. */
    private static Word end(List<Word> rest) {
        int end = 0;
        while (end < rest.size() && !endsPhrase(rest.get(end))) {
            end++;
        }
        while (end > 1 && rest.get(end - 1).isTagged("DT", "JJ", "IN", "TO")) {
            end--;
        }
        return rest.get(Math.max(0, end - 1));
    }

    private static boolean endsPhrase(Word word) {
        return !word.isSpoken()
                || word.isTagged("CC", "W*", "MD", "VBD", "VBZ", "VBP")
                || TimeWords.isTime(word)
                || PREPOSITIONS.contains(word.lower());
    }
}
