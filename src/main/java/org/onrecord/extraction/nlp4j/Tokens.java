package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a line into words and marks. The library's tokenizer does it, in stretches that it can handle: its time grows
 * faster than the length of a line, and the tagger's with the length of a word.
 */
final class Tokens {
    private static final int LONGEST_STRETCH = 10_000;
    private static final int LONGEST_WORD = 300;

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final FullStops fullStops = new FullStops();

    List<Token> of(String line) {
        var plain = Typography.plain(line);
        var tokens = new ArrayList<Token>();
        int start = 0;
        while (start < plain.length()) {
            int end = endOfStretch(plain, start);
            for (var token : tokenizer.tokenize(plain.substring(start, end))) {
                token.setStartOffset(token.getStartOffset() + start);
                token.setEndOffset(token.getEndOffset() + start);
                tokens.add(token);
            }
            start = end;
        }
        return fullStops.settle(tokens, plain);
    }

    /** After the last word that fits in whole; inside a word only if it is too long to be one. */
    private static int endOfStretch(String plain, int start) {
        int wordStart = start;
        for (int i = start; i < plain.length(); i++) {
            if (plain.charAt(i) == ' ') {
                wordStart = i + 1;
            }
            if (i + 1 - wordStart > LONGEST_WORD) {
                return i;
            }
            if (i + 1 - start > LONGEST_STRETCH && wordStart > start) {
                return wordStart;
            }
        }
        return plain.length();
    }
}
