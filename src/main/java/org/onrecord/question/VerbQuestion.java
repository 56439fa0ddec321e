package org.onrecord.question;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;

/**
 * Reads a question by its verb of saying.
 *
 * <pre>
 * active  := wh? AUX? subject adverb* SAYING rest                       "what did Iran admit about drones"
 * passive := wh? ( AUX-be | "been" ) SAYING rest [ "by" subject ]       "what was Iran accused of"
 * subject := WHO ( ( "and" | "or" | "," ) WHO )* | pronoun | "who" | "which" noun | "anyone" | unknown-words
 * </pre>
 */
final class VerbQuestion {

    private static final int LONGEST_NAME = 3;
    private static final Set<String> OF_GUILT = Set.of(" blame", " responsibility", " the rap");
    private static final Set<Act> SHIFTING = Set.of(Act.DENY, Act.BLAME, Act.ACCUSE);

    private final Sentence sentence;
    private final SayingWords sayings;
    private final UnaskedVerbs unasked;

    VerbQuestion(Sentence sentence, SayingWords sayings, NounQuestion nouns) {
        this.sentence = sentence;
        this.sayings = sayings;
        unasked = new UnaskedVerbs(sentence, sayings, nouns);
    }

    boolean read() {
        if (saidAtTheEnd()) {
            return true;
        }
        for (int i = 0; i < sentence.size(); i++) {
            var verb = sayings.verb(sentence.pieces(), i);
            if (verb.isPresent() && !unasked.is(i, verb.get()) && reads(i, verb.get())) {
                int end = i + verb.get().length();
                sentence.endVerb(end);
                sentence.use(i, end);
                orRefusal(verb.get());
                readSecond(end);
                return true;
            }
        }
        return false;
    }

    /** "which rights are missing, says Lu" */
    private boolean saidAtTheEnd() {
        int who = sentence.size() - 1;
        int at = who - 1;
        while (at > 0 && sentence.is(at, GrammarWords.DETERMINER)) {
            at--;
        }
        if (at < 1 || !(sentence.lower(at).endsWith("s") || Inflections.isParticiple(sentence.lower(at)))) {
            return false;
        }
        var verb = sayings.verb(sentence.pieces(), at);
        boolean last = verb.isPresent()
                && verb.get().wanted().isAnything()
                && (sentence.isAfterComma(at) || !isSubjectOrAuxiliary(at - 1) || isPlace(at - 1));
        boolean anybody = sentence.is(who, GrammarWords.ANYBODY) && sentence.isAfterComma(at);
        boolean said = last && (sentence.takeSubject(who) || anybody);
        if (said) {
            sentence.want(verb.get().wanted(), false);
            sentence.use(at, who);
            sentence.endVerb(sentence.size());
        }
        return said;
    }

    /** "How many marched in Lima, says the union" does not ask what Lima says. */
    private boolean isPlace(int at) {
        int before = at - 1;
        while (before > 0 && sentence.is(before, GrammarWords.DETERMINER)) {
            before--;
        }
        return sentence.isWho(at) && sentence.is(before, "in", "at", "from", "near", "outside", "across", "around");
    }

    private boolean isSubjectOrAuxiliary(int at) {
        return sentence.isWho(at)
                || sentence.is(at, GrammarWords.PRONOUN)
                || sentence.is(at, GrammarWords.ANYBODY)
                || sentence.is(at, GrammarWords.AUXILIARY)
                || sentence.is(at, GrammarWords.ADVERB);
    }

    private boolean reads(int at, SayingWords.Found verb) {
        int left = at - 1;
        boolean negated = false;
        boolean be = false;
        while (sentence.is(left, GrammarWords.ADVERB)) {
            negated |= sentence.is(left, "not", "never");
            be |= sentence.is(left, "been", "be", "being");
            left--;
        }
        boolean participle = Inflections.isParticiple(sentence.lower(at));
        if (left >= 0 && participle && (be || sentence.is(left, GrammarWords.BE))) {
            return passive(at, verb);
        }
        if (sentence.is(left, GrammarWords.AUXILIARY) && !isPartOfName(left)) {
            return byQuestionWord(left - 1, verb, negated);
        }
        return left < 0 ? imperative(at, verb) : bySubject(left, at, verb, negated && !sentence.isYesNo(), participle);
    }

    /** In "what did Jane May say" the second one is no auxiliary. */
    private boolean isPartOfName(int at) {
        int first = sentence.auxiliary(at - 1);
        return sentence.is(first, GrammarWords.DO) && first < at - 1;
    }

    /** "who has denied", "which countries have accused" */
    private boolean byQuestionWord(int at, SayingWords.Found verb, boolean negated) {
        if (at < 0) {
            return false;
        }
        if (sentence.isWho(at)) {
            sentence.takeSubjectBackwards(at);
        } else {
            sentence.askAnybody(true);
            useWhich(at);
        }
        sentence.want(verb.wanted(), negated);
        return true;
    }

    private boolean bySubject(int left, int at, SayingWords.Found verb, boolean negated, boolean participle) {
        if (participle && isPassive(left, at)) {
            return passive(at, verb);
        }
        int of = sentence.is(left - 1, GrammarWords.DETERMINER) ? left - 2 : left - 1;
        if (Whoever.isSubject(sentence, left)) {
            sentence.want(verb.wanted(), negated);
            return true;
        }
        if (sentence.isWho(left)
                && sentence.is(of, "in", "of", "at", "from", "within", "inside")
                && sentence.is(of - 1, GrammarWords.ANYBODY)) {
            sentence.askAnybody(true);
        } else if (sentence.isWho(left)) {
            boolean place = sentence.is(left - 1, "in", "of", "at", "from") && sentence.isWho(left - 2);
            sentence.takeSubjectBackwards(place ? left - 2 : left);
        } else if (sentence.is(left, GrammarWords.PRONOUN)) {
            sentence.askPronoun(left);
        } else if (sentence.is(left, GrammarWords.ANYBODY) || useWhich(left)) {
            sentence.askAnybody(true);
        } else if (participle && sentence.is(at + verb.length(), "by")) {
            return passive(at, verb);
        } else if (isNounHere(at) || !unknownSubject(left)) {
            return false;
        }
        sentence.want(verb.wanted(), negated);
        return true;
    }

    /** "Was Brandt hurt after the copper talks": behind an auxiliary no verb ends so. */
    private boolean isNounHere(int at) {
        var word = sentence.lower(at);
        return sentence.isYesNo() && word.endsWith("s") && !word.endsWith("ss");
    }

    /** "was Iran accused", "were the allegations called unfounded" */
    private boolean isPassive(int left, int at) {
        boolean directly = sentence.is(left - 1, GrammarWords.BE);
        boolean further = !sentence.isWho(left) && sentence.is(sentence.auxiliary(left), GrammarWords.BE);
        return (directly || further) && !sentence.lower(at).endsWith("ing");
    }

    /** "which union said": a kind of speaker, which is not what is said. */
    private boolean useWhich(int left) {
        for (int i = left - 1; i >= Math.max(0, left - 2) && !sentence.is(i, GrammarWords.AUXILIARY); i--) {
            if (sentence.is(i, GrammarWords.WHICH) && (!sentence.is(i, "what") || isKind(left))) {
                sentence.use(i, left + 1);
                return true;
            }
        }
        return false;
    }

    /** "What union said it" asks which union; "what Jane Roe said" asks for her words. */
    private boolean isKind(int at) {
        var word = sentence.lower(at);
        boolean capital = Character.isUpperCase(sentence.pieces().get(at).text().charAt(0));
        return !capital
                && (KindsOfPeople.isKind(PeopleNouns.singular(word))
                        || TopicReader.isKindOfBody(word)
                        || sentence.is(at, GrammarWords.TEXT));
    }

    /** Words between an auxiliary and the verb are a subject, whoever that is: "what did the mayor of Springfield say". */
    private boolean unknownSubject(int left) {
        int from = sentence.auxiliary(sentence.is(left, GrammarWords.AUXILIARY) ? left - 1 : left);
        int start = sentence.skip(from + 1, GrammarWords.DETERMINER);
        if (from < 0 || start > left) {
            return from < 0 && unknownAfterWhat(left);
        }
        if (sentence.is(start, "anybody", "anyone", "somebody", "someone")) {
            sentence.askAnybody(true);
            return true;
        }
        if (sentence.is(start, GrammarWords.PRONOUN)) {
            sentence.askPronoun(start);
            return true;
        }
        if (start == left && sentence.is(start, GrammarWords.TEXT)) {
            sentence.use(start, start + 1);
            sentence.askAnybody(true);
            return true;
        }
        if (sentence.isWho(start) && sentence.pieces().get(start).isAdjective()) {
            sentence.takeStranger(start, left + 1);
            return true;
        }
        if (!sentence.isWho(start) || sentence.joins(start, left + 1)) {
            sentence.takeUnknown(start, left + 1);
            return true;
        }
        return sentence.takeSubject(start);
    }

    /** "Tell me what Jane Roe said", where nobody on record is called so. */
    private boolean unknownAfterWhat(int left) {
        boolean name = sentence.is(0, "what") && left > 0 && left <= LONGEST_NAME;
        for (int i = 1; i <= left && name; i++) {
            name = !sentence.isWho(i)
                    && !sentence.is(i, GrammarWords.DETERMINER)
                    && !sentence.is(i, GrammarWords.HOLDING)
                    && !sentence.is(i, GrammarWords.ADVERB)
                    && !sentence.is(i, GrammarWords.ABOUT);
        }
        if (name && !isKind(left)) {
            sentence.takeUnknown(1, left + 1);
            return true;
        }
        return false;
    }

    private boolean passive(int at, SayingWords.Found verb) {
        sentence.want(verb.wanted(), false);
        sentence.askAnybody(true);
        for (int i = at; i + 1 < sentence.size(); i++) {
            int who = sentence.skip(i + 1, GrammarWords.DETERMINER);
            if (sentence.is(i, "by") && sentence.takeSubject(who)) {
                sentence.use(i, who);
                sentence.askAnybody(false);
            }
        }
        return true;
    }

    /** "admitted by Iran", "said by whom", "deny drones": a verb that begins the question. */
    private boolean imperative(int at, SayingWords.Found verb) {
        if (sentence.is(at + verb.length(), "by")) {
            return passive(at, verb);
        }
        sentence.askAnybody(true);
        sentence.want(verb.wanted(), false);
        return true;
    }

    /** Whether somebody accepts the blame is answered as well by who denies it, or puts it on others. */
    private void orRefusal(SayingWords.Found verb) {
        var wanted = sentence.wanted();
        if (wanted != null
                && sentence.isYesNo()
                && !wanted.negated()
                && sentence.hasClaimants()
                && OF_GUILT.stream().anyMatch(verb.wanted().word()::contains)) {
            sentence.want(wanted.or(SHIFTING), false);
        }
    }

    /** A second verb of saying after "or": "did Iran confirm or deny it". */
    private void readSecond(int at) {
        var first = sentence.wanted();
        if (at + 1 < sentence.size() && sentence.is(at, "or", "and") && isSpecial(first)) {
            sayings.verb(sentence.pieces(), at + 1).ifPresent(second -> {
                if (first != null && isSpecial(second.wanted())) {
                    sentence.want(join(first, second.wanted()), false);
                    sentence.use(at, at + 1 + second.length());
                }
            });
        }
    }

    private static boolean isSpecial(@Nullable Wanted wanted) {
        return wanted != null && !wanted.isAnything();
    }

    private static Wanted join(Wanted one, Wanted other) {
        var exact = new HashSet<>(one.exact());
        exact.addAll(other.exact());
        return new Wanted(one.word() + " or " + other.word(), one.act(), exact, Set.of(), false, one.negated());
    }
}
