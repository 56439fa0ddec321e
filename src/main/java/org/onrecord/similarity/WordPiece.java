package org.onrecord.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that the model knows by number, as "bert-base-uncased" was trained to have it:
 * without case and accents, each mark and each Chinese character a word of its own, and each word in the longest pieces
 * from its beginning on that are in the vocabulary. Immutable.
 */
final class WordPiece {

    /** What the model can take in, its marks for beginning and end included. */
    static final int MOST_PIECES = 512;

    private static final String BEGINNING = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String GOES_ON = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int beginning;
    private final int end;
    private final int unknown;

    /** @param vocabulary the pieces, each at the place of its number */
    WordPiece(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(vocabulary.get(i), i);
        }
        this.beginning = mark(BEGINNING);
        this.end = mark(END);
        this.unknown = mark(UNKNOWN);
    }

    /** Reads a vocabulary with one piece a line. */
    static WordPiece read(Path file) throws IOException {
        return new WordPiece(Files.readAllLines(file));
    }

    /** The numbers of a text's pieces between the marks for beginning and end, at most {@value #MOST_PIECES} in all. */
    long[] pieces(String text) {
        var pieces = new ArrayList<Integer>();
        pieces.add(beginning);
        var word = new StringBuilder();
        int at = 0;
        while (at < text.length() && pieces.size() < MOST_PIECES) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isLeftOut(c)) {
                continue;
            }
            boolean standsAlone = isMark(c) || isChinese(c);
            if (standsAlone || isSpace(c)) {
                add(word, pieces);
            } else {
                word.appendCodePoint(c);
            }
            if (standsAlone) {
                add(word.appendCodePoint(c), pieces);
            }
        }
        add(word, pieces);
        return between(pieces);
    }

    private long[] between(List<Integer> pieces) {
        var cut = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), MOST_PIECES - 1)));
        cut.add(end);
        return cut.stream().mapToLong(Integer::longValue).toArray();
    }

    /** Adds the pieces of a word, which is empty afterwards. */
    private void add(StringBuilder written, List<Integer> pieces) {
        var word = folded(written);
        written.setLength(0);
        if (word.isEmpty()) {
            return;
        }
        int before = pieces.size();
        int start = word.codePointCount(0, word.length()) > LONGEST_WORD ? -1 : 0;
        while (start >= 0 && start < word.length()) {
            start = addLongest(word, start, pieces);
        }
        if (start < 0) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(unknown);
        }
    }

    /** Adds the longest known piece from a place on; where it ends, or -1 when there is none. */
    private int addLongest(String word, int start, List<Integer> pieces) {
        for (int to = word.length(); to > start; to--) {
            var number = numbers.get((start == 0 ? "" : GOES_ON) + word.substring(start, to));
            if (number != null) {
                pieces.add(number);
                return to;
            }
        }
        return -1;
    }

    /** Accents first, as in training: "İ" is then an i. */
    private static String folded(CharSequence word) {
        var folded = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What cannot be seen. */
    private static boolean isLeftOut(int c) {
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
                    case Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /** Punctuation, and every other mark of ASCII. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        };
    }

    /** A Chinese character, not Japanese kana and not Korean. */
    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private int mark(String mark) {
        var number = numbers.get(mark);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + mark);
        }
        return number;
    }
}
