package org.onrecord.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Cuts a text into words, in one pass, because every claim that is stored or searched in memory goes through it. */
final class Words {

    private final String text;
    private int at;

    Words(String text) {
        this.text = text;
    }

    void forEach(Consumer<Word> use) {
        while (at < text.length()) {
            if (!isLetterOrDigit(at)) {
                at++;
                continue;
            }
            use.accept(next());
        }
    }

    /** Parts with hyphens between them. */
    private Word next() {
        var parts = new ArrayList<String>(1);
        parts.add(part());
        while (at + 1 < text.length() && isHyphen(text.charAt(at)) && isLetterOrDigit(at + 1)) {
            at++;
            parts.add(part());
        }
        return new Word(parts);
    }

    private String part() {
        return Character.isDigit(text.charAt(at)) ? figure() : word();
    }

    /** "2,400" without its comma, "1.5" with its point. */
    private String figure() {
        var figure = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLetterOrDigit(at)) {
                figure.append(Character.toLowerCase(c));
            } else if (c == '.' && isDigit(at + 1) && isDigit(at - 1)) {
                figure.append(c);
            } else if (!(c == ',' && isDigit(at - 1) && isThousand(at + 1))) {
                break;
            }
            at++;
        }
        return figure.toString();
    }

    private String word() {
        int start = at;
        while (at < text.length() && (isLetterOrDigit(at) || isInsideWord(at))) {
            at++;
        }
        var word = text.substring(start, at);
        if (word.equals("US") || word.equals("U.S")) {
            return "usa";
        }
        if (word.indexOf('.') >= 0) {
            word = word.replace(".", "");
        }
        return withoutApostrophes(word).toLowerCase(Locale.ROOT);
    }

    /** An apostrophe between letters, or a point between single letters. */
    private boolean isInsideWord(int i) {
        char c = text.charAt(i);
        if (i + 1 >= text.length() || !isLetterOrDigit(i + 1)) {
            return false;
        }
        return isApostrophe(c) || (c == '.' && isSingleLetter(i - 1) && isSingleLetter(i + 1));
    }

    private boolean isSingleLetter(int i) {
        return Character.isLetter(text.charAt(i))
                && (i == 0 || !isLetterOrDigit(i - 1))
                && (i + 1 >= text.length() || !isLetterOrDigit(i + 1));
    }

    private static String withoutApostrophes(String word) {
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            last = isApostrophe(word.charAt(i)) ? i : last;
        }
        if (last < 0) {
            return word;
        }
        var joined = new StringBuilder();
        boolean isPossessive = last == word.length() - 2 && Character.toLowerCase(word.charAt(last + 1)) == 's';
        word.codePoints()
                .limit(word.codePointCount(0, isPossessive ? last : word.length()))
                .filter(c -> !isApostrophe((char) c))
                .forEach(joined::appendCodePoint);
        return joined.isEmpty() ? word.substring(last + 1) : joined.toString();
    }

    private boolean isThousand(int i) {
        return isDigit(i) && isDigit(i + 1) && isDigit(i + 2) && !isDigit(i + 3);
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** Halves of surrogate pairs count as letters: what stands outside Unicode's first plane is kept together. */
    private boolean isLetterOrDigit(int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || isMark(c) || (Character.isSurrogate(c) && isLetterPair(i));
    }

    private boolean isLetterPair(int i) {
        int start = Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
        return start >= 0 && Character.isLetterOrDigit(text.codePointAt(start));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /** A word as it stands between spaces, in lower case, cut at its hyphens. */
    record Word(List<String> parts) {

        Word {
            parts = List.copyOf(parts);
        }

        String joined() {
            return String.join("", parts);
        }

        /** Whether a part is a single letter: "F-16", "S-300", "e-mail". Nobody looks for their halves. */
        boolean isDesignation() {
            return parts.size() > 1
                    && parts.stream().anyMatch(part -> part.length() == 1 && Character.isLetter(part.charAt(0)));
        }
    }
}
