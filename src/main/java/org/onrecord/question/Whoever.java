package org.onrecord.question;

/** Reads who is asked about by what they did: "what did the woman who beat Brandt say?". */
final class Whoever {

    private Whoever() {}

    /**
     * Takes whom a clause tells who is asked about. Of a woman, a man or a person it is not known what articles call them, so
     * whoever the clause is told of may be the one.
     *
     * @param last the last word before the verb of saying
     * @return whether there is such a clause before the verb
     */
    static boolean isSubject(Sentence sentence, int last) {
        int from = auxiliary(sentence, last);
        while (from > 0 && sentence.is(from - 1, "who", "that")) {
            from = auxiliary(sentence, from - 1);
        }
        int who = sentence.skip(from + 1, GrammarWords.DETERMINER);
        if (from < 0 || who + 1 >= last || !sentence.is(who + 1, "who", "that")) {
            return false;
        }
        if (GrammarWords.SOMEBODY_OF.has(sentence.lower(who))) {
            sentence.use(who, who + 2);
            sentence.askAnybody(true);
            return true;
        }
        return sentence.takeSubject(who);
    }

    private static int auxiliary(Sentence sentence, int from) {
        int at = from;
        while (at >= 0 && !sentence.is(at, GrammarWords.AUXILIARY)) {
            at--;
        }
        return at;
    }
}
