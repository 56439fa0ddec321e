package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cue;

/** "according to officials, …". */
final class AccordingToConstruction implements Construction {

    private static final Set<String> CLAUSE = Set.of("root", "ccomp", "relcl", "advcl", "conj", "parataxis");

    private static final Set<String> LISTING = Set.of("including", "among");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "it", "there");
    private static final Set<String> TURNING = Set.of("but", "yet", "while", "though", "although", "whereas");

    @Override
    public Optional<Saying> find(Word word, Reading reading) {
        var to = word.findNext().filter(next -> next.lower().equals("to"));
        var cue = reading.cues().find("according to", "prep");
        if (!word.lower().equals("according") || to.isEmpty() || cue.isEmpty()) {
            return Optional.empty();
        }
        var source = to.get().kids("pobj").stream()
                .filter(name -> name.isAfter(to.get()))
                .findFirst()
                .or(() -> word.findKid("pobj"))
                .map(Phrase::under)
                .orElse(Phrase.NONE);
        return saying(word, source, Phrase.of(word, to.get()), cue.get(), reading);
    }

    /** What the sentence around a preposition tells is its source's. */
    static Optional<Saying> saying(Word word, Phrase source, Phrase cueWords, Cue cue, Reading reading) {
        var clause = clauseAround(word);
        var part = listedBehind(source, word);
        if (!part.isEmpty()) {
            return Optional.of(new Saying(
                    word, source.without(part), cueWords, cue, reading.spans(part), Phrase.NONE, "according to"));
        }
        if (source.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        var sentence = sentenceBehind(source);
        if (sentence.isPresent()) {
            var behind = Segments.around(word);
            var told = new Phrase(behind.words().stream()
                    .filter(said -> !said.isBefore(sentence.get()))
                    .toList());
            return Optional.of(new Saying(
                    word,
                    source.before(sentence.get()),
                    cueWords,
                    cue,
                    reading.spans(told),
                    Phrase.NONE,
                    "according to"));
        }
        var named = withoutSubject(Sources.beforeVerb(source), word, clause.get());
        var content = said(word, clause.get())
                .without(Phrase.under(word))
                .without(source)
                .without(dayBehind(source))
                .without(behindAside(word, clause.get()))
                .without(remarkOn(source))
                .and(source.without(named))
                .without(opening(clause.get()));
        return Optional.of(new Saying(word, named, cueWords, cue, reading.spans(content), Phrase.NONE, "according to"));
    }

    /** "killed 62, including, according to the ministry, 54 children": only what is included. */
    private static Phrase listedBehind(Phrase source, Word word) {
        boolean listed = word.findPrevious()
                .filter(mark -> mark.tag().equals(","))
                .flatMap(Word::findPrevious)
                .filter(before -> before.isOneOf(LISTING))
                .isPresent();
        var words = word.tree().words();
        int comma = word.index();
        while (listed && comma < words.size() && !words.get(comma).tag().equals(",")) {
            comma++;
        }
        boolean named = listed
                && comma < words.size()
                && !source.before(words.get(comma)).isEmpty();
        return named ? Segments.around(word).after(words.get(comma)) : Phrase.NONE;
    }

    /** "and according to the ministry he died at home": a sentence begins behind the name, and no comma tells. */
    private static Optional<Word> sentenceBehind(Phrase source) {
        return source.words().stream()
                .filter(word -> word.isOneOf(SUBJECTS) && word.isLabelled("nsubj", "nsubjpass"))
                .filter(word -> word.findPrevious()
                        .filter(before -> before.isTagged("NN*") && source.contains(before))
                        .isPresent())
                .findFirst();
    }

    /** ", according to a study, whose authors were seven": taken for words about what the study says. */
    private static Phrase remarkOn(Phrase source) {
        var next = source.words().getLast().findNext();
        return next.flatMap(mark -> mark.tag().equals(",") ? mark.findNext() : next)
                .filter(which -> which.isTagged("WDT", "WP", "WP$"))
                .map(which -> new Phrase(which.tree()
                        .words()
                        .subList(which.index(), which.tree().words().size())))
                .orElse(Phrase.NONE);
    }

    /** "has left, according to officials, but the mayor stays": the mayor is the reporter's matter. */
    private static Phrase behindAside(Word word, Word clause) {
        return Phrase.under(clause.kids("conj", "cc", "advcl").stream()
                .filter(kid -> clause.isBefore(word) && kid.isAfter(word))
                .filter(kid -> turns(kid, clause))
                .toList());
    }

    private static boolean turns(Word kid, Word clause) {
        boolean sentence =
                kid.hasKid("nsubj", "nsubjpass", "expl") && (kid.label().equals("conj") || isTurning(kid));
        return (sentence || kid.isOneOf(TURNING))
                && clause.kids("cc", "advcl").stream().anyMatch(AccordingToConstruction::isTurning);
    }

    private static boolean isTurning(Word word) {
        return word.isOneOf(TURNING) || word.kids("mark").stream().anyMatch(mark -> mark.isOneOf(TURNING));
    }

    /** "by, according to reports, nearly 2000 people", "according to a report, as well as six boats": what goes on is none of the source. */
    private static Phrase upToMore(Phrase source) {
        return source.words().stream()
                .filter(mark -> mark.tag().equals(","))
                .filter(mark ->
                        mark.findNext().filter(AccordingToConstruction::isMore).isPresent())
                .findFirst()
                .filter(comma -> !source.before(comma).isEmpty())
                .map(source::before)
                .orElse(source);
    }

    private static boolean isMore(Word next) {
        boolean counted = next.tag().equals("CD")
                || (next.tag().startsWith("RB")
                        && next.findNext()
                                .filter(number -> number.tag().equals("CD"))
                                .isPresent());
        boolean added = next.lower().equals("as")
                && next.findNext().filter(well -> well.lower().equals("well")).isPresent();
        return counted || added || next.isTagged("VBD", "VBZ", "VBP", "MD");
    }

    /** "According to Reuters, President Porter has left": taken for another name of Reuters. */
    private static Phrase withoutSubject(Phrase source, Word word, Word clause) {
        if (word.index() > 1 && !opensSegment(word)) {
            return breaksOff(word) ? upToComma(source) : upToMore(source);
        }
        boolean complete = clause.hasKid("nsubj", "nsubjpass", "csubj", "expl") && !opensSegment(word);
        return complete ? source : upToComma(source);
    }

    /** "; according to Reuters, one has left": as at the beginning of a sentence. */
    private static boolean opensSegment(Word word) {
        return word.findPrevious().filter(mark -> mark.form().equals(";")).isPresent();
    }

    /** "led, according to Reuters, the largest march": a verb wants an object behind the name. */
    private static boolean breaksOff(Word word) {
        return word.findPrevious()
                .filter(mark -> mark.tag().equals(","))
                .flatMap(Word::findPrevious)
                .filter(verb -> verb.isTagged("VBD", "VBZ", "VBP", "VBG") && !verb.hasKid("dobj", "ccomp"))
                .isPresent();
    }

    private static Phrase upToComma(Phrase source) {
        var first = source.words().getFirst();
        return first
                .tree()
                .words()
                .subList(first.index(), source.words().getLast().index())
                .stream()
                .filter(mark -> mark.tag().equals(","))
                .findFirst()
                .map(source::before)
                .filter(before -> !before.isEmpty())
                .orElse(source);
    }

    /** "according to officials on Thursday": when they said so. */
    private static Phrase dayBehind(Phrase source) {
        return source.words()
                .getLast()
                .findNext()
                .filter(on -> on.label().equals("prep") && TimeWords.isTime(on))
                .map(Phrase::under)
                .orElse(Phrase.NONE);
    }

    /** In the middle of a sentence it is for what stands between the semicolons around. */
    private static Phrase said(Word word, Word clause) {
        var whole = Phrase.under(clause);
        if (word.index() <= 1) {
            return whole;
        }
        var segment = Segments.around(word);
        if (endsSegment(word, segment) && isPartOfSentence(clause, segment)) {
            return segment.before(word);
        }
        return segment.contains(clause)
                ? new Phrase(whole.words().stream().filter(segment::contains).toList())
                : segment;
    }

    /** "Prices rose and wages fell, according to the bank.": the parser hangs it on the last verb, but it is for all. */
    private static boolean endsSegment(Word word, Phrase segment) {
        var last = word.lastUnder();
        return segment.words().stream().noneMatch(other -> other.isAfter(last) && other.isSpoken());
    }

    private static boolean isPartOfSentence(Word clause, Phrase segment) {
        boolean part = clause.isLabelled("ccomp", "conj", "advcl") || clause.head() == null;
        return part
                && segment.words().stream()
                        .filter(verb -> verb.isVerb() && verb != clause)
                        .noneMatch(verb -> verb.kids("ccomp").stream().anyMatch(told -> verb.isBefore(told)));
    }

    private static Optional<Word> clauseAround(Word word) {
        var clause = word.head();
        while (clause != null && clause.head() != null && (!isClause(clause) || isSecondVerb(clause, word))) {
            clause = clause.head();
        }
        return Optional.ofNullable(clause);
    }

    /** "was built in 1931 and sold in 1944, according to …": both verbs have one subject. */
    private static boolean isSecondVerb(Word clause, Word word) {
        var above = clause.head();
        return clause.label().equals("conj")
                && clause.isBefore(word)
                && (!clause.hasKid("nsubj", "nsubjpass", "csubj", "expl") || isBesideFirst(clause))
                && above != null
                && above.isVerb();
    }

    /** "Twelve drowned and nine were saved, according to …": no comma parts the two. */
    private static boolean isBesideFirst(Word clause) {
        var and = clause.firstUnder().findPrevious().filter(word -> word.lower().equals("and"));
        return and.flatMap(Word::findPrevious).filter(Word::isSpoken).isPresent();
    }

    /** "killing at least twenty" is a part of one. */
    private static boolean isClause(Word word) {
        boolean participle =
                word.label().equals("advcl") && word.tag().equals("VBG") && !word.hasKid("nsubj", "nsubjpass", "aux");
        return word.isVerb() && CLAUSE.contains(word.label()) && !participle;
    }

    /** The "and" or "that" that ties the clause to the sentence around it. */
    private static Phrase opening(Word clause) {
        var first = clause.firstUnder();
        return first.isLabelled("cc", "mark") && first.head() == clause ? Phrase.of(first) : Phrase.NONE;
    }
}
