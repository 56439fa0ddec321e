package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.WordList;

/** "Iran's claim that …", "made a promise to …", "the accusation by Kyiv that …", "her call for talks". */
final class NounConstruction implements Construction {

    private static final Set<String> BEING = Set.of("be", "remain", "seem");
    private static final Set<String> EQUATING = Set.of("be", "remain");
    private static final Set<String> INCLUDING = Set.of("include", "comprise");
    private static final Set<Act> DEMANDING = EnumSet.of(Act.DEMAND, Act.URGE, Act.ASK, Act.WANT, Act.PROMISE);
    private static final Set<String> BEING_OF = Set.of("of", "under");
    private static final Set<String> LIGHT_VERBS = WordList.read(NounConstruction.class, "light-verbs.txt");
    private static final String[] CLAUSES = {"acl", "ccomp", "relcl", "xcomp"};
    private static final Set<String> FROM_WHOM = Set.of("by", "from", "among");
    private static final Set<String> FROM_AUTHOR = Set.of("by", "from");
    private static final Set<String> LINES =
            Set.of("phone", "telephone", "video", "conference", "emergency", "distress", "zoom", "roll", "curtain");

    private static final Set<Act> JUDGING =
            Set.of(Act.CRITICIZE, Act.ACCUSE, Act.DENY, Act.OPPOSE, Act.PRAISE, Act.APOLOGIZE, Act.WARN);
    /** "her enthusiasm for boats", "their view of the law" are named in passing; "voiced enthusiasm for it" is said. */
    private static final Set<Act> ATTITUDES = EnumSet.of(Act.WANT, Act.BELIEVE, Act.PRAISE);

    private static final Set<String> FEELINGS = WordList.read(NounConstruction.class, "feelings.txt");

    private static final Set<String> MATTER = Set.of("about", "on", "of", "for", "against", "over");
    private static final Set<String> TO_THE_MATTER = Set.of(
            "reference", "commitment", "opposition", "objection", "resistance", "response", "reaction", "threat");

    @Override
    public Optional<Saying> find(Word noun, Reading reading) {
        boolean common = noun.tag().equals("NN") || noun.tag().equals("NNS");
        if (!common
                || noun.label().equals("compound")
                || isOnTheLine(noun)
                || UtteranceBeforeColon.leadsOn(noun, reading)) {
            return Optional.empty();
        }
        var told = findTold(noun, reading).flatMap(found -> saying(noun, found, reading));
        return told.isPresent() ? told : byWhom(noun, reading);
    }

    /** "a phone call to the mayor" calls for nothing. */
    static boolean isOnTheLine(Word noun) {
        return noun.lemma().equals("call")
                && noun.kids().stream().anyMatch(kid -> kid.isBefore(noun) && kid.isOneOf(LINES));
    }

    /** "despite criticism by the minister": what is criticized, the sentence tells elsewhere, so the noun has to do. */
    private static Optional<Saying> byWhom(Word noun, Reading reading) {
        var by = noun.kids("prep", "agent").stream()
                .filter(kid -> kid.isAfter(noun) && kid.isOneOf(FROM_AUTHOR))
                .filter(kid -> kid.index() - noun.index() == 1)
                .findFirst();
        var cue = reading.cues().of(noun.lemma()).stream()
                .filter(row -> row.construction().startsWith("noun+") && JUDGING.contains(row.act()))
                .findFirst();
        return by.flatMap(author -> cue.map(row -> new Saying(
                        noun,
                        Given.under(author),
                        Phrase.of(noun),
                        row,
                        reading.spans(Phrase.of(noun)),
                        Phrase.NONE,
                        "noun"))
                .filter(saying -> saying.source().words().stream()
                        .anyMatch(word -> word.tag().startsWith("NNP") || word.isAdjective())));
    }

    /** What a noun tells, and the preposition that leads to it. */
    private record Told(Cue cue, Phrase content, @Nullable Word preposition, boolean thatClause) {}

    private static Optional<Told> findTold(Word noun, Reading reading) {
        for (var clause : clauses(noun)) {
            if (clause.isBefore(noun)) {
                continue;
            }
            var first = clause.firstUnder();
            boolean that = first.lower().equals("that") && first.isLabelled("mark", "complm");
            boolean forSomebody = first.lower().equals("for") && first.isLabelled("mark") && clause.isInfinitive();
            boolean to = first.lower().equals("to") || forSomebody;
            that |= !forSomebody && isClauseWithoutThat(clause) && !isAnswer(noun, clause);
            var cue = that || to
                    ? reading.cues().find(noun.lemma(), that ? "noun+that" : "noun+to")
                    : Optional.<Cue>empty();
            if (cue.isPresent()) {
                return Optional.of(new Told(cue.get(), Phrase.under(clause), null, that));
            }
        }
        var included = included(noun, reading);
        if (included.isPresent()) {
            return included;
        }
        return noun.kids("prep").stream()
                .filter(kid -> kid.isAfter(noun) && isNear(kid, noun) && kid.hasKid("pobj", "pcomp"))
                .filter(kid -> !TimeWords.isTime(kid))
                .flatMap(
                        kid -> row(noun, kid, reading).stream().map(cue -> new Told(cue, Given.under(kid), kid, false)))
                .findFirst();
    }

    /** "warnings from engineers that the dam could fail": the parser may hang the clause on the engineers. */
    private static List<Word> clauses(Word noun) {
        var found = new ArrayList<Word>(noun.kids(CLAUSES));
        noun.kids("prep", "agent").stream()
                .filter(kid -> kid.isOneOf(FROM_WHOM))
                .flatMap(kid -> kid.kids("pobj").stream())
                .flatMap(author -> author.kids(CLAUSES).stream())
                .filter(clause -> clause.firstUnder().label().equals("mark"))
                .forEach(found::add);
        besides(noun).ifPresent(found::add);
        found.addAll(equated(noun));
        return found;
    }

    /** "Their argument was that it is safe": what the argument is. */
    private static List<Word> equated(Word noun) {
        var verb = noun.head();
        boolean subject = verb != null
                && noun.label().equals("nsubj")
                && EQUATING.contains(verb.lemma())
                && noun.hasKid("poss")
                && !verb.isNegated();
        return verb == null || !subject
                ? List.of()
                : verb.kids("ccomp").stream()
                        .filter(clause -> clause.isAfter(verb)
                                && clause.firstUnder().lower().equals("that"))
                        .toList();
    }

    /** "Their demands include closing the port": what they demand. */
    private static Optional<Told> included(Word noun, Reading reading) {
        var verb = noun.head();
        boolean subject = verb != null
                && noun.isLabelled("nsubj")
                && INCLUDING.contains(verb.lemma())
                && noun.hasKid("poss")
                && !verb.isNegated();
        if (verb == null || !subject) {
            return Optional.empty();
        }
        var matter = Phrase.under(verb.kids("dobj", "xcomp", "pcomp").stream()
                .filter(kid -> kid.isAfter(verb))
                .toList());
        return reading.cues().of(noun.lemma()).stream()
                .filter(row -> row.construction().startsWith("noun+") && DEMANDING.contains(row.act()))
                .findFirst()
                .filter(row -> !matter.isEmpty())
                .map(row -> new Told(row, matter, null, true));
    }

    /** "repeated warnings from engineers that it was unsafe did not help": the parser may hang the clause on "help". */
    private static Optional<Word> besides(Word noun) {
        var verb = noun.head();
        return verb == null || !noun.isBefore(verb)
                ? Optional.empty()
                : verb.kids("advcl", "ccomp", "csubj").stream()
                        .filter(clause -> clause.isBefore(verb) && clause.isAfter(noun))
                        .filter(clause -> clause.firstUnder().lower().equals("that")
                                && clause.firstUnder().index()
                                        == noun.lastUnder().index() + 1)
                        .findFirst();
    }

    /** "her recommendation the fires be discussed". */
    private static boolean isClauseWithoutThat(Word clause) {
        return clause.isLabelled("acl", "ccomp")
                && clause.kids("nsubj", "nsubjpass").stream()
                        .anyMatch(subject -> !subject.firstUnder().tag().startsWith("W"));
    }

    /** 'rejected her statement: "It is false"': the one who rejected it says so. */
    private static boolean isAnswer(Word noun, Word clause) {
        var verb = noun.head();
        return noun.label().equals("dobj")
                && verb != null
                && !LIGHT_VERBS.contains(verb.lemma())
                && noun.tree().words().subList(noun.index(), clause.index()).stream()
                        .anyMatch(mark -> mark.form().equals(":"));
    }

    /** Right behind the noun, or behind its author: "the apology by the bank for its losses". */
    private static boolean isNear(Word preposition, Word noun) {
        int before = noun.kids("prep", "agent").stream()
                .filter(kid -> kid.isOneOf(FROM_AUTHOR) && kid.isBefore(preposition))
                .mapToInt(kid -> kid.subtree().size())
                .sum();
        return preposition.index() - noun.index() <= 2 + before;
    }

    private static Optional<Cue> row(Word noun, Word preposition, Reading reading) {
        var own = preposition.lower().equals("to")
                ? Optional.<Cue>empty()
                : reading.cues().find(noun.lemma(), "noun+" + preposition.lower());
        return own.or(() -> isToTheMatter(noun, preposition, reading.cues())
                ? reading.cues().find(noun.lemma(), "noun+prep")
                : Optional.empty());
    }

    /** "a letter to Chile" tells whom it is for, "a reference to Chile" what it is about. */
    private static boolean isToTheMatter(Word noun, Word preposition, Cues cues) {
        boolean toMatter = preposition.lower().equals("to")
                && TO_THE_MATTER.contains(noun.lemma())
                && preposition.kids("pobj", "pcomp").stream()
                        .anyMatch(object -> object.isVerb() || ObjectKinds.isMatter(object, cues));
        return preposition.isOneOf(MATTER) || toMatter;
    }

    private static Optional<Saying> saying(Word noun, Told told, Reading reading) {
        var cueWords = new ArrayList<Word>(List.of(noun));
        if (told.preposition() != null) {
            cueWords.add(told.preposition());
        }
        var owner = noun.findKid("poss");
        noun.kids("nmod", "amod", "compound", "det", "advmod", "neg").stream()
                .filter(kid -> kid.isBefore(noun) && owner.stream().allMatch(kid::isAfter))
                .forEach(cueWords::add);
        var source = owner.map(Phrase::under).orElseGet(() -> ofVerb(noun, cueWords, reading));
        if (source.isEmpty()) {
            source = fromWhom(noun).without(told.content());
        }
        boolean merelyHad = cueWords.stream().noneMatch(Word::isVerb)
                && told.preposition() != null
                && (ATTITUDES.contains(told.cue().act())
                        || FEELINGS.contains(noun.lemma())
                        || ObjectKinds.isFormOfSaying(noun));
        if ((source.isEmpty() && !told.thatClause()) || merelyHad) {
            return Optional.empty();
        }
        var content = told.content().without(source);
        return Optional.of(new Saying(
                noun, source, new Phrase(cueWords), told.cue(), reading.spans(content), Phrase.NONE, "noun"));
    }

    /** "made the claim", "voiced hope", "is the claim": the verb's subject says it, and the verb joins the cue. */
    private static Phrase ofVerb(Word noun, List<Word> cueWords, Reading reading) {
        var verb = noun.head();
        if (verb != null && noun.label().equals("pobj") && verb.isOneOf(BEING_OF)) {
            return ofBeing(verb, cueWords, reading);
        }
        if (verb == null
                || !verb.isVerb()
                || !noun.isLabelled("dobj", "attr")
                || !LIGHT_VERBS.contains(verb.lemma())
                || verb.isPassive()) {
            return Phrase.NONE;
        }
        var source = Subjects.of(verb, reading).without(Phrase.under(noun));
        if (!source.isEmpty()) {
            cueWords.addAll(CueWords.around(verb).words());
        }
        return source;
    }

    /** "was of the opinion that …", "are under the impression that …". */
    private static Phrase ofBeing(Word of, List<Word> cueWords, Reading reading) {
        var verb = of.head();
        if (verb == null || !BEING.contains(verb.lemma())) {
            return Phrase.NONE;
        }
        cueWords.add(of);
        cueWords.addAll(CueWords.around(verb).words());
        return Subjects.of(verb, reading);
    }

    private static Phrase fromWhom(Word noun) {
        return noun.kids("prep", "agent").stream()
                .filter(kid -> kid.isOneOf(FROM_WHOM))
                .map(Given::under)
                .findFirst()
                .orElse(Phrase.NONE);
    }
}
