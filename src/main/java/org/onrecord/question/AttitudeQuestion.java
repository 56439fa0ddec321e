package org.onrecord.question;

/**
 * Reads a question by how somebody stands to a matter.
 *
 * <pre>
 * attitude := subject BE? adverb* ADJECTIVE rest          "who was angry about it", "Brandt is against the tariff"
 *           | BE subject adverb* ADJECTIVE rest          "is Peru happy with it", "what was the sheriff afraid of"
 *           | "how" ADJECTIVE BE subject rest            "how worried is Peru about it"
 * </pre>
 */
final class AttitudeQuestion {

    private final Sentence sentence;
    private final SayingWords sayings;

    AttitudeQuestion(Sentence sentence, SayingWords sayings) {
        this.sentence = sentence;
        this.sayings = sayings;
    }

    boolean read() {
        for (int i = 1; i < sentence.size(); i++) {
            var adjective = sayings.adjective(sentence.pieces(), i);
            if (adjective.isPresent()
                    && (ofSubjectBefore(i)
                            || ofSubjectAfter(i, i + adjective.get().length()))) {
                sentence.want(adjective.get().wanted(), false);
                sentence.use(i, i + adjective.get().length());
                return true;
            }
        }
        return false;
    }

    private boolean ofSubjectBefore(int at) {
        int left = at - 1;
        while (left > 0 && isBeside(left)) {
            left--;
        }
        if (sentence.is(left, GrammarWords.BE)) {
            return isSubject(left - 1);
        }
        left = whoseBody(left);
        int be = left - 1;
        while (be >= 0 && !sentence.is(be, GrammarWords.BE) && !sentence.isWho(be)) {
            be--;
        }
        boolean asked = sentence.is(be, GrammarWords.BE) && !sentence.is(left, GrammarWords.ANYBODY);
        return (asked || (left == 0 && sentence.isWho(0))) && isSubject(left);
    }

    /** In "was Roe of the union worried" Roe is; the same place where nobody stands before a body. */
    private int whoseBody(int at) {
        int of = at - 1;
        while (of > 0 && sentence.is(of, GrammarWords.DETERMINER)) {
            of--;
        }
        boolean theirs = sentence.isWho(at) && sentence.is(of, "of", "from", "at") && sentence.isWho(of - 1);
        return theirs ? of - 1 : at;
    }

    private boolean isBeside(int at) {
        return (sentence.is(at, GrammarWords.ADVERB) && !sentence.is(at, GrammarWords.BE))
                || sentence.is(at, "so", "very", "really", "too", "quite", "that", "more", "most", "as");
    }

    private boolean ofSubjectAfter(int at, int end) {
        return sentence.is(at - 1, "how")
                && sentence.is(end, GrammarWords.BE)
                && isSubject(sentence.skip(end + 1, GrammarWords.DETERMINER));
    }

    private boolean isSubject(int at) {
        if (sentence.is(at, GrammarWords.PRONOUN)) {
            sentence.askPronoun(at);
            return true;
        }
        if (sentence.is(at, GrammarWords.ANYBODY)) {
            sentence.askAnybody(true);
            return true;
        }
        return sentence.isWho(at) && sentence.takeSubjectBackwards(at);
    }
}
