package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;

/**
 * A line's words and marks, for whoever looks for its sentences.
 *
 * @param text the line as it stands in the article, so that curly marks still tell opening from closing
 * @param tokens with offsets in {@code text}
 */
record Words(String text, List<Token> tokens) {

    private static final int FAR = 40;

    int size() {
        return tokens.size();
    }

    String form(int i) {
        return text.substring(tokens.get(i).getStartOffset(), tokens.get(i).getEndOffset());
    }

    char first(int i) {
        return text.charAt(tokens.get(i).getStartOffset());
    }

    char last(int i) {
        return text.charAt(tokens.get(i).getEndOffset() - 1);
    }

    boolean isCapitalized(int i) {
        return i < size() && Character.isUpperCase(first(i));
    }

    /** Whether nothing stands between a token and the one before. */
    boolean isGlued(int i) {
        return i > 0
                && i < size()
                && tokens.get(i).getStartOffset() == tokens.get(i - 1).getEndOffset();
    }

    /** Whether a word goes without any capital up to the next space: "al-Shabaab" and "iPhone" do not. */
    boolean isLowerCase(int i) {
        int end = tokens.get(i).getStartOffset();
        int last = Math.min(text.length(), end + FAR);
        while (end < last && !Character.isWhitespace(text.charAt(end))) {
            if (Character.isUpperCase(text.charAt(end++))) {
                return false;
            }
        }
        return Character.isLowerCase(first(i));
    }
}
