package org.onrecord.extraction.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;

/** "officials said (that) …", "…, officials said", "told reporters that …", "made it clear that …". */
final class ClauseConstruction implements Construction {

    /** "hold them responsible" is no saying, "hold that they are" is. */
    private static final Set<String> NEEDS_THAT = Set.of("hold", "give", "order", "keep", "leave");

    private static final Set<String> PLAIN = Set.of("clear", "known", "plain");
    private static final Set<String> BEFORE = Set.of("earlier", "previously", "recently", "later");
    private static final Set<String> CONCEDING = Set.of("though", "although", "while", "but");
    private static final Set<String> GOES_ON_AFTER_CLAUSE = Set.of("advcl", "prep", "relcl", "dep", "acl");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass")) {
            return Optional.empty();
        }
        var making = makingClear(verb);
        var cue = making.isEmpty() ? cue(verb, reading) : reading.cues().find("make clear", "clause");
        var clause = clauseOf(verb, reading);
        if (cue.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        var speaker = Stranded.speaker(verb, clause.get());
        var content =
                content(verb, clause.get(), reading).without(new Phrase(making)).without(speaker);
        var saying = new Saying(
                verb,
                speaker.isEmpty() ? Subjects.of(verb, reading) : speaker,
                CueWords.around(verb, making.toArray(Word[]::new)),
                cue.get(),
                reading.spans(content),
                Phrase.NONE,
                "clause");
        var told = verb.findKid("dobj", "dative")
                .map(kid -> Phrase.under(kid).without(content))
                .orElse(Phrase.NONE);
        return Optional.of(saying.to(told));
    }

    /** A clause may follow verbs whose rows are for other constructions: the parser makes one of "urged Iran to stop", too. */
    private static Optional<Cue> cue(Word verb, Reading reading) {
        return Rows.findFirst(reading.cues(), verb, "clause", "obj+clause", "obj+to", "np", "oprd")
                .filter(row -> !row.construction().equals("np") || row.act() != Act.REPORT);
    }

    /** "found those responsible", "wanted him out": no clause of its own. */
    private static boolean isSmall(Word clause, Word verb, Reading reading) {
        return clause.isAfter(verb)
                && !clause.isVerb()
                && !clause.hasKid("mark", "aux", "cop")
                && !reading.isQuoted(clause)
                && !reading.cues().has(verb.lemma(), "oprd")
                && clause.subtree().stream()
                        .noneMatch(word -> word.isVerb() || word.tag().equals("MD"));
    }

    private static List<Word> makingClear(Word verb) {
        if (!verb.lemma().equals("make")) {
            return List.of();
        }
        var next = verb.tree()
                .words()
                .subList(
                        verb.index() + 1,
                        Math.min(verb.index() + 5, verb.tree().words().size()));
        if (next.stream().noneMatch(word -> word.isOneOf(PLAIN))) {
            return List.of();
        }
        return next.stream()
                .filter(word -> word.isOneOf(PLAIN)
                        || word.lower().equals("it")
                        || word.lower().equals("very"))
                .toList();
    }

    private static Optional<Word> clauseOf(Word verb, Reading reading) {
        var relative = relativeClause(verb);
        if (relative.isPresent()) {
            return relative;
        }
        return verb.kids("ccomp").stream()
                .filter(clause -> !NEEDS_THAT.contains(verb.lemma())
                        || clause.hasKid("mark", "complm")
                        || clause.isBefore(verb)
                        || isToBeDone(clause))
                .filter(clause -> !Subjects.isHeadlinePartner(clause, verb))
                .filter(clause -> Segments.isWhole(clause, verb) || reading.isQuoted(clause))
                .filter(clause -> !isSmall(clause, verb, reading))
                .filter(clause ->
                        verb.kids("ccomp").getFirst() == clause || !OtherSpeakers.isAnothersSaying(clause, reading))
                .filter(clause -> !isIntroduction(clause, verb) && !isSentenceBefore(clause, verb, reading))
                .filter(clause -> reading.isQuoted(clause) || !Segments.isPartedByColon(clause, verb))
                .max(Comparator.comparingInt(clause -> clause.subtree().size()))
                .or(() -> clauseOnObject(verb, reading));
    }

    /** "ordered flags be lowered", "ordered the crew stay". */
    private static boolean isToBeDone(Word clause) {
        if (!clause.hasKid("nsubjpass", "nsubj") || clause.isInfinitive()) {
            return false;
        }
        var helpers = clause.kids("auxpass", "cop", "aux");
        boolean bare = helpers.isEmpty()
                && clause.isTagged("VB", "VBP")
                && clause.lower().equals(clause.lemma());
        return bare
                || (helpers.stream().anyMatch(be -> be.lower().equals("be"))
                        && helpers.stream().noneMatch(aux -> aux.tag().equals("MD")));
    }

    /** "which his wife said was due to his age": what stands before "which" is no part of it. */
    private static Optional<Word> relativeClause(Word verb) {
        return verb.kids("ccomp").stream()
                .filter(clause -> clause.isAfter(verb))
                .filter(clause -> clause.kids("nsubj", "nsubjpass").stream()
                        .anyMatch(subject -> subject.tag().equals("WDT") && subject.isBefore(verb)))
                .findFirst();
    }

    /** "Regarding which part was hard, she said it was the last": what she said stands behind. */
    private static boolean isIntroduction(Word clause, Word verb) {
        return clause.isBefore(verb)
                && clause.firstUnder().isTagged("VBG", "IN")
                && verb.kids("ccomp").stream()
                        .anyMatch(other -> other.isAfter(verb) && other.hasKid("nsubj", "nsubjpass", "expl"));
    }

    /** "The bank was asked, however Lopez said she knew nothing": what she said stands behind. */
    private static boolean isSentenceBefore(Word clause, Word verb, Reading reading) {
        return clause.isBefore(verb)
                && !isFollowedByComma(verb)
                && !reading.isQuoted(clause)
                && verb.kids("ccomp").stream()
                        .anyMatch(other -> other.isAfter(verb)
                                && other.hasKid("nsubj", "nsubjpass", "expl")
                                && !other.firstUnder().tag().startsWith("W"));
    }

    /** "told a news conference the talks had failed": the parser takes the clause for one about the conference. */
    private static Optional<Word> clauseOnObject(Word verb, Reading reading) {
        if (!reading.cues().has(verb.lemma(), "obj+clause")) {
            return Optional.empty();
        }
        return verb.kids("dobj", "dative").stream()
                .flatMap(object -> object.kids("relcl", "acl").stream())
                .filter(clause -> clause.hasKid("nsubj", "nsubjpass")
                        && !clause.firstUnder().tag().startsWith("W")
                        && clause.isVerb())
                .filter(clause -> clause.firstUnder().tag().equals("IN") || !clause.hasKid("mark"))
                .findFirst();
    }

    private static Phrase content(Word verb, Word clause, Reading reading) {
        var content = Phrase.under(clause);
        if (clause.isBefore(verb)) {
            var told = toldThrough(clause, reading);
            if (told.isPresent()) {
                return Phrase.under(told.get());
            }
            return FrontedContent.begun(content.without(inserted(content, verb)), verb, reading)
                    .and(isFollowedByComma(verb) ? SecondClauses.withoutSubject(verb) : Phrase.NONE);
        }
        content = Tails.cut(withoutNextSource(behindAdverb(withoutDay(content, clause), verb)), clause, reading);
        if (!reading.cues().has(verb.lemma(), "obj+clause") || isBareWish(clause)) {
            content = content.and(objectBefore(verb, clause));
        }
        var whole = Tails.withoutConjunction(content.and(after(content, verb, reading))
                .and(SecondClauses.withThat(verb, clause))
                .and(SecondClauses.withoutSubject(verb))
                .and(SecondClauses.ofSameSubject(verb, clause))
                .and(fronted(verb, reading)));
        return OtherSpeakers.without(whole, reading);
    }

    /** "The dam is safe, the Herald reported the mayor said": what the mayor said is what the Herald reported. */
    private static Optional<Word> toldThrough(Word clause, Reading reading) {
        boolean speaks =
                reading.cues().has(clause.lemma(), "clause") && clause.hasKid("nsubj") && !clause.hasKid("aux");
        return speaks
                ? clause.kids("ccomp").stream()
                        .filter(inner -> inner.isBefore(clause) && !reading.isQuoted(inner))
                        .findFirst()
                : Optional.empty();
    }

    /** "declared the outbreak a disaster on May 3": when it was declared. */
    private static Phrase withoutDay(Phrase content, Word clause) {
        return clause.isNominal()
                ? content.without(Phrase.under(clause.kids("prep", "npadvmod").stream()
                        .filter(kid -> kid.isAfter(clause) && TimeWords.isTime(kid))
                        .filter(kid -> kid.lastUnder() == content.words().getLast())
                        .toList()))
                : content;
    }

    /** "said the debt was a factor; according to prosecutors, he owed a million": the rest is the prosecutors'. */
    private static Phrase withoutNextSource(Phrase content) {
        return content.words().stream()
                .filter(word -> word.lower().equals("according"))
                .filter(word -> word.findPrevious()
                        .filter(mark -> mark.form().equals(";"))
                        .isPresent())
                .findFirst()
                .map(content::before)
                .orElse(content);
    }

    /** "said earlier she might go": when it was said. */
    private static Phrase behindAdverb(Phrase content, Word verb) {
        var words = content.words();
        boolean when = words.size() > 1
                && words.getFirst().isOneOf(BEFORE)
                && words.getFirst().index() == verb.index() + 1
                && words.get(1).isTagged("PRP", "DT", "NNP", "NN", "NNS", "PRP$", "EX", "IN");
        boolean compares = when && words.get(1).lower().equals("than");
        return when && !compares ? content.after(words.getFirst()) : content;
    }

    /** What hangs under the clause in front but stands behind the verb's subject is no part of it. */
    private static Phrase inserted(Phrase content, Word verb) {
        return content.contains(verb) ? Phrase.of(verb) : Phrase.NONE;
    }

    /** "asked the court step in": what the parser takes for the listener is to do it. */
    private static boolean isBareWish(Word clause) {
        return clause.isTagged("VB", "VBP")
                && clause.lower().equals(clause.lemma())
                && !clause.hasKid("nsubj", "nsubjpass", "csubj", "expl", "aux", "mark")
                && !clause.firstUnder().tag().startsWith("W");
    }

    private static Phrase objectBefore(Word verb, Word clause) {
        return verb.findKid("dobj")
                .filter(object -> object.isAfter(verb) && object.isBefore(clause))
                .map(Phrase::under)
                .orElse(Phrase.NONE);
    }

    private static Phrase after(Phrase content, Word verb, Reading reading) {
        var last = content.words().getLast();
        return Phrase.under(verb.kids().stream()
                .filter(kid -> kid.isAfter(last) && GOES_ON_AFTER_CLAUSE.contains(kid.label()))
                .filter(kid -> !Tails.isParticipleOfSpeaker(kid) && !isConceding(kid))
                .filter(kid -> !OtherSpeakers.isSayingBeside(kid, reading))
                .toList());
    }

    private static boolean isFollowedByComma(Word verb) {
        return verb.findNext().filter(mark -> mark.tag().equals(",")).isPresent();
    }

    /** "said they would try, though she admitted that it was late": a saying of its own. */
    private static boolean isConceding(Word kid) {
        return kid.label().equals("advcl")
                && kid.hasKid("ccomp")
                && kid.kids("mark").stream().anyMatch(mark -> mark.isOneOf(CONCEDING));
    }

    /** 'At noon, she said, “We go”': the hour is not hers. */
    private static boolean isQuotationBehind(Word verb, Reading reading) {
        return verb.tree().words().stream()
                .filter(word -> word.isAfter(verb) && word.isSpoken())
                .findFirst()
                .filter(word -> reading.isQuoted(word)
                        && !reading.isQuoted(verb.tree().words().getFirst()))
                .filter(word -> reading.quotations().findAt(word.start()).stream()
                        .noneMatch(quotation ->
                                quotation.span().contains(verb.firstUnder().start())))
                .isPresent();
    }

    /** "If it rains, she said, the match is off": the part before the subject belongs to what is said. */
    private static Phrase fronted(Word verb, Reading reading) {
        var subject = verb.findKid("nsubj");
        if (subject.isEmpty() || !isFollowedByComma(verb) || isQuotationBehind(verb, reading)) {
            return Phrase.NONE;
        }
        var first = subject.get().isBefore(verb) ? subject.get().firstUnder() : verb;
        boolean markBefore = first.findPrevious()
                .filter(mark -> Set.of(",", "''", "``").contains(mark.tag()))
                .isPresent();
        if (!markBefore) {
            return Phrase.NONE;
        }
        return Phrase.under(verb.kids("advcl", "prep", "advmod", "npadvmod", "mark", "nsubj").stream()
                .filter(kid -> kid.isBefore(first) && kid != subject.get())
                .toList());
    }
}
