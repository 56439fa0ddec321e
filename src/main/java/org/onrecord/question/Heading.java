package org.onrecord.question;

import java.util.regex.Pattern;

/** Tells what stands before a question only to say what it is about: "tariffs: Brandt?", "plea - what did he say?". */
final class Heading {

    private static final int LONGEST = 4;
    private static final Pattern END = Pattern.compile(":|\\s[–—-]+\\s");
    private static final String[] ASKING = {"what", "who", "when", "where", "why", "how", "did", "does", "has"};

    private Heading() {}

    /** Where the question begins that a heading without a name in it stands before; 0 when there is none. */
    static int end(Sentence sentence) {
        for (int i = 1; i <= Math.min(LONGEST, sentence.size() - 1); i++) {
            if (sentence.isWho(i - 1)) {
                return 0;
            }
            boolean asks = sentence.isKnown(sentence.skip(i, GrammarWords.DETERMINER)) || sentence.is(i, ASKING);
            if (asks && END.matcher(sentence.between(i)).find()) {
                return i;
            }
        }
        return 0;
    }
}
