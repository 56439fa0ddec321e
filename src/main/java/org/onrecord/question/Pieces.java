package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a question into words. */
final class Pieces {

    /** A word, with what belongs to it inside: "U.S.", "Amir-Abdollahian", "2,400". */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{L}\\.){2,}|(?<![\\p{L}\\p{N}])(?:\\p{Lu}['’](?=\\p{Lu}\\p{L})|[dlocDLOC]['’](?=\\p{L}{4})(?!clock))[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*|[\\p{L}\\p{M}\\p{N}]+(?:[-.,/&][\\p{L}\\p{M}\\p{N}]+)*|['’]\\p{L}+|(?<=[\\p{L}&&[sxzSXZ]])['’](?=\\s+\\p{L})");

    private static final Pattern CUT_OFF = Pattern.compile("['’][tT]");
    /** What is left of a word before "n't". */
    private static final Map<String, String> CUT_SHORT = Map.of("wo", "will", "ca", "can", "sha", "shall");

    private static final List<String> NEGATED = List.of("n't", "n’t");

    private Pieces() {}

    /** The words in order; "Iran's" is "Iran" and "'s", "didn't" is "did" and "not". */
    static List<Piece> of(String question) {
        var pieces = new ArrayList<Piece>();
        var words = WORD.matcher(question);
        while (words.find()) {
            add(pieces, words.group(), words.start(), question);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String word, int start, String question) {
        boolean negated = word.endsWith("n")
                && NEGATED.stream().anyMatch(end -> question.regionMatches(true, start + word.length() - 1, end, 0, 3));
        if (negated && word.length() > 2) {
            var helping = Piece.word(word.substring(0, word.length() - 1), start);
            var whole = CUT_SHORT.get(helping.lower());
            pieces.add(whole == null ? helping : helping.as(whole));
            pieces.add(Piece.word("n't", start + word.length() - 1).as("not"));
            return;
        }
        if (CUT_OFF.matcher(word).matches()
                && !pieces.isEmpty()
                && pieces.getLast().is("not", "can", "won")) {
            return;
        }
        pieces.add(Piece.word(word.replace('’', '\''), start));
    }
}
