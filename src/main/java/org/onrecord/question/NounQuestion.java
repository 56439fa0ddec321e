package org.onrecord.question;

import java.util.stream.IntStream;

/**
 * Reads a question by its noun of saying.
 *
 * <pre>
 * noun := subject "'s"? word* SAYING-NOUN rest                     "Iran's denials"
 *       | SAYING-NOUN rest ( "by" | "from" | "of" ) subject rest   "any criticism from Greece"
 *       | SAYING-NOUN AUX? subject ( "make" | "give" | … ) rest    "what promises did Iran make", "the reason Iran gave"
 * </pre>
 */
final class NounQuestion {

    private static final int MOST_BETWEEN = 3;

    private final Sentence sentence;
    private final SayingWords sayings;

    NounQuestion(Sentence sentence, SayingWords sayings) {
        this.sentence = sentence;
        this.sayings = sayings;
    }

    boolean read() {
        for (int i = 0; i < sentence.size(); i++) {
            var noun = sayings.noun(sentence.pieces(), i);
            if (noun.isPresent() && !isDone(i) && !isReceived(i) && !isMatter(i) && reads(i, noun.get())) {
                sentence.want(noun.get().wanted(), false);
                sentence.use(i, i + noun.get().length());
                return true;
            }
        }
        return false;
    }

    private boolean reads(int at, SayingWords.Found noun) {
        int end = at + noun.length();
        if (isReactedTo(at) || isWhatFor(at)) {
            return false;
        }
        if (ownerBefore(at) || ownerAfter(end) || maker(end)) {
            return true;
        }
        boolean anybodys = isNoun(at) && (at == 0 || !noun.wanted().isAnything());
        if (anybodys) {
            sentence.askAnybody(true);
        }
        return anybodys;
    }

    /** "Anything from Brandt on the plea?", "plea: Brandt?": what he is asked about is no saying of his. */
    private boolean isMatter(int at) {
        int before = at - 1;
        while (sentence.is(before, GrammarWords.DETERMINER)) {
            before--;
        }
        boolean about = sentence.is(before, GrammarWords.ABOUT) && sentence.isWho(before - 1);
        return about || sentence.isAsHeading(at);
    }

    /** "Who was impressed by his apology?" does not ask for the apology. */
    private boolean isReactedTo(int at) {
        return sentence.is(0, "who")
                && at > 2
                && sentence.is(at - 1, GrammarWords.OWNER)
                && sentence.is(at - 2, "by", "with", "at", "about", "of", "to");
    }

    /** "Was anybody arrested over the Lima protests?", "what was promised after Peru's appeal?" */
    boolean isWhatFor(int at) {
        int owner = sentence.is(at - 1, "'s", "’s", "'", "’") ? at - 2 : at - 1;
        int before = owner - 1;
        while (sentence.is(before, GrammarWords.DETERMINER)) {
            before--;
        }
        return before > 0
                && sentence.isWho(owner)
                && sentence.is(before, "over", "during", "after", "before", "amid", "since");
    }

    /** A word that can be both is a noun after an article word or an owner, and before "by", "from" or an auxiliary. */
    boolean isNoun(int at) {
        var noun = sayings.noun(sentence.pieces(), at);
        if (noun.isEmpty()) {
            return false;
        }
        int next = at + noun.get().length();
        boolean ahead = sentence.is(next, GrammarWords.MAKER) || sentence.is(next, GrammarWords.AUXILIARY);
        boolean onlyNoun = sayings.verb(sentence.pieces(), at).isEmpty();
        return onlyNoun || sentence.is(at - 1, GrammarWords.BEFORE_NOUN) || (ahead && !isAfterSubject(at));
    }

    /** "How much did Brandt take?" asks for no take of Brandt's. */
    private boolean isDone(int at) {
        return sentence.isWho(at - 1) && sentence.is(at - 2, "did", "does", "do", "will", "would", "could", "can");
    }

    private boolean isAfterSubject(int at) {
        return sentence.isWho(at - 1)
                || sentence.is(at - 1, GrammarWords.PRONOUN)
                || sentence.is(at - 1, GrammarWords.ANYBODY);
    }

    /** Who got threats did not make them. */
    private boolean isReceived(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            int left = i;
            if (Inflections.lemmas(sentence.lower(left)).stream().anyMatch(GrammarWords.RECEIVE::has)) {
                return true;
            }
        }
        return false;
    }

    private boolean ownerBefore(int at) {
        int left = at - 1;
        while (left >= 0 && left >= at - MOST_BETWEEN && isBetween(left)) {
            if (sentence.is(left, GrammarWords.OWNER)) {
                sentence.askPronoun(left);
                return true;
            }
            left--;
        }
        boolean owns = sentence.is(left, "'s", "’s", "'", "’");
        left -= owns ? 1 : 0;
        return sentence.isWho(left) ? sentence.takeSubjectBackwards(left) : owns && strangerOwns(left);
    }

    /** "What was Jane Roe's reply?" asks for somebody, though nobody on record is called so. */
    private boolean strangerOwns(int last) {
        int first = last;
        while (isCapital(first - 1) && first - 1 > 0) {
            first--;
        }
        if (!isCapital(last)) {
            return false;
        }
        sentence.takeUnknown(first, last + 1);
        sentence.use(last + 1, last + 2);
        return true;
    }

    private boolean isCapital(int at) {
        return at >= 0
                && !sentence.isWho(at)
                && Character.isUpperCase(sentence.pieces().get(at).text().charAt(0));
    }

    private boolean isBetween(int at) {
        return !sentence.isWho(at)
                && !sentence.is(
                        at, "'s", "'", "of", "on", "about", "to", "against", "over", "in", "at", "for", "from", "by")
                && !sentence.is(
                        at, "with", "into", "after", "before", "during", "and", "or", "if", "when", "that", "the")
                && !sentence.is(at, GrammarWords.AUXILIARY);
    }

    private boolean ownerAfter(int end) {
        for (int i = end; i < sentence.size(); i++) {
            int who = sentence.skip(i + 1, GrammarWords.DETERMINER);
            boolean maker = sentence.is(i, "by", "from") || (i == end && sentence.is(i, "of"));
            if (maker && sentence.takeSubject(who)) {
                sentence.use(i, who);
                return true;
            }
            if (maker && areCapital(who)) {
                sentence.takeUnknown(who, sentence.size());
                sentence.use(i, who);
                return true;
            }
        }
        return false;
    }

    /** "Any comment from Jane Roe?" asks for somebody, though nobody on record is called so. */
    private boolean areCapital(int from) {
        return from < sentence.size() && IntStream.range(from, sentence.size()).allMatch(this::isCapital);
    }

    private boolean maker(int end) {
        for (int i = end - 1; i + 1 < sentence.size(); i++) {
            int who = sentence.skip(i + 1, GrammarWords.DETERMINER);
            int verb = sentence.skip(who + 1, GrammarWords.ADVERB);
            boolean asked = sentence.is(i, GrammarWords.AUXILIARY) || i == end - 1;
            boolean made = asked
                    && verb < sentence.size()
                    && Inflections.lemmas(sentence.lower(verb)).stream().anyMatch(GrammarWords.LIGHT::has);
            if (made && sentence.takeSubject(who)) {
                sentence.use(verb, verb + 1);
                return true;
            }
        }
        return false;
    }
}
