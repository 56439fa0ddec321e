package org.onrecord.question;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.claim.Act;

/** Tells by which verbs of saying a question asks for no saying: "have they a suspect", "how many did Peru shoot down". */
final class UnaskedVerbs {

    private static final Set<Act> REJECTING = EnumSet.of(Act.DENY, Act.OPPOSE, Act.CRITICIZE);

    private final Sentence sentence;
    private final SayingWords sayings;
    private final NounQuestion nouns;

    UnaskedVerbs(Sentence sentence, SayingWords sayings, NounQuestion nouns) {
        this.sentence = sentence;
        this.sayings = sayings;
        this.nouns = nouns;
    }

    boolean is(int at, SayingWords.Found verb) {
        return isNoVerb(at, verb)
                || sentence.isAsHeading(at)
                || nouns.isNoun(at)
                || nouns.isWhatFor(at)
                || isOccasion(at)
                || isLight(verb);
    }

    /** In "what do we know", "have they a suspect", "who brings it back?" and "was Peru hit after the vote?" those words are no verbs. */
    private boolean isNoVerb(int at, SayingWords.Found verb) {
        int end = at + verb.length();
        boolean isLast = end == sentence.size() || sentence.is(end, GrammarWords.HOLDING);
        boolean isPlace = sentence.is(at, GrammarWords.PARTICLE) && verb.length() == 1;
        boolean isWanted = sentence.is(0, "what") && sentence.is(1, GrammarWords.BE) && isLast;
        boolean described = sayings.describes(sentence.lower(Math.max(0, at - 1)));
        return sentence.is(at - 1, GrammarWords.ARTICLE)
                || sentence.is(at - 1, "we", "i")
                || (described && sentence.is(at - 2, GrammarWords.ARTICLE))
                || (isPlace && (sentence.is(at, "after") ? !isWanted : isLast))
                || isCounted(at)
                || isMeantLiterally(verb)
                || isFeeling(at);
    }

    /** "How many drones did Peru shoot down?" counts drones, and no ideas. */
    private boolean isMeantLiterally(SayingWords.Found verb) {
        return sentence.is(0, "how")
                && sentence.is(1, "many", "much")
                && verb.length() > 1
                && REJECTING.containsAll(verb.wanted().exact());
    }

    /** "Was Brandt worried about it?" asks how Brandt felt, and not who worried Brandt. */
    private boolean isFeeling(int at) {
        boolean feels = Inflections.isParticiple(sentence.lower(at))
                && sentence.is(at + 1, "about", "that", "by", "over", "for")
                && sayings.adjective(sentence.pieces(), at).isPresent();
        return feels && sentence.is(sentence.auxiliary(at - 1), GrammarWords.BE);
    }

    /** "How many priests must report it?" does not ask what priests report. */
    private boolean isCounted(int at) {
        int left = at - 1;
        while (sentence.is(left, GrammarWords.ADVERB) || sentence.is(left, GrammarWords.AUXILIARY)) {
            left--;
        }
        return sentence.isWho(left) && sentence.is(left - 1, "many", "much") && sentence.is(left - 2, "how");
    }

    /** "Which demands did Peru make of Chile?" asks for the demands, and not what Peru makes of Chile. */
    private boolean isLight(SayingWords.Found verb) {
        return verb.length() > 1
                && sentence.is(0, GrammarWords.WHICH)
                && nouns.isNoun(1)
                && GrammarWords.LIGHT.has(verb.wanted().word().split(" ", 2)[0]);
    }

    /** "her answer when she was asked to resign": what she was asked is no question of ours. */
    private boolean isOccasion(int at) {
        return isAfterQuestion(at)
                || (sentence.is(at - 1, GrammarWords.BE)
                        && (sentence.is(at - 2, GrammarWords.PRONOUN) || sentence.isWho(at - 2))
                        && sentence.is(at - 3, "when", "after", "once", "if"));
    }

    /** "what was she afraid of when she announced it" */
    private boolean isAfterQuestion(int at) {
        return (sentence.is(at - 1, GrammarWords.PRONOUN) || sentence.isWho(at - 1))
                && sentence.is(at - 2, "when", "after", "once")
                && sentence.is(at - 3, "about", "of", "by", "with", "at", "for");
    }
}
