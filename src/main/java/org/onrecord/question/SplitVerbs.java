package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;

/** Puts verbs together that have their object inside: "did he rule the plan out?" asks whether he ruled out the plan. */
final class SplitVerbs {

    private static final int MOST_INSIDE = 4;

    private SplitVerbs() {}

    /** The pieces with each particle right behind its verb, as if it stood there. */
    static List<Piece> joined(List<Piece> pieces, SayingWords sayings) {
        var joined = new ArrayList<>(pieces);
        for (int verb = 0; verb + 2 < joined.size(); verb++) {
            int particle = particle(joined, verb, sayings);
            if (particle > 0) {
                var word = joined.remove(particle);
                int end = joined.get(verb).end();
                joined.add(verb + 1, new Piece(word.text(), end, end, List.of(), Piece.Kind.WORD, List.of()));
            }
        }
        return joined;
    }

    /** Where the particle of a verb stands behind its object; 0 when it has none there. */
    private static int particle(List<Piece> pieces, int verb, SayingWords sayings) {
        if (pieces.get(verb).isWho() || pieces.get(verb + 1).is(GrammarWords.SPLIT)) {
            return 0;
        }
        for (int i = verb + 2; i < Math.min(pieces.size(), verb + 2 + MOST_INSIDE); i++) {
            var word = pieces.get(i);
            boolean ends = i + 1 == pieces.size() || pieces.get(i + 1).is(GrammarWords.HOLDING);
            if (word.is(GrammarWords.SPLIT) && ends && sayings.isVerbWith(pieces.get(verb), word.lower())) {
                return i;
            }
            if (word.is(GrammarWords.HOLDING) || word.is(GrammarWords.AUXILIARY)) {
                return 0;
            }
        }
        return 0;
    }
}
