package org.onrecord.chat.telegram;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long for one message. Nothing is lost: put together, the pieces are the text. */
final class Pieces {

    private Pieces() {}

    /**
     * The pieces, each ending after a line, a sentence or a word where there is one, and never inside a character.
     *
     * @param most UTF-16 units in a piece, at least 2
     */
    static List<String> of(String text, int most) {
        var pieces = new ArrayList<String>();
        int start = 0;
        while (text.length() - start > most) {
            int end = cut(text, start, start + most);
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** The last good place to cut in the second half of what fits. */
    private static int cut(String text, int start, int end) {
        int least = start + (end - start) / 2;
        int afterWord = 0;
        int afterSentence = 0;
        for (int i = end; i > least; i--) {
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
            if (Character.isWhitespace(text.charAt(i - 1))) {
                afterWord = afterWord == 0 ? i : afterWord;
                boolean isEnd = ".!?”\"".indexOf(text.charAt(i - 2)) >= 0;
                afterSentence = afterSentence == 0 && isEnd ? i : afterSentence;
            }
        }
        if (afterSentence > 0) {
            return afterSentence;
        }
        if (afterWord > 0) {
            return afterWord;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
