package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.syntax.WordList;

/** Finds where the sentences of a line end. */
final class SentenceSplitter {
    /** Nobody says more in one sentence; the parser's time grows with the length. */
    static final int LONGEST = 200;

    private static final int WORDS_BEFORE_SAYING = 6;
    private static final String FINAL_MARKS = ".!?\u2026";
    private static final String CLOSING_MARKS = ")]}\u201D\u2019\u00BB\u203A";
    private static final String EITHER_MARKS = "\"'";

    private final Set<String> titles = WordList.read(SentenceSplitter.class, "titles.txt");
    private final Set<String> beginnings = WordList.read(SentenceSplitter.class, "beginnings.txt");
    private final Set<String> sayings = WordList.read(SentenceSplitter.class, "sayings.txt");

    /** Divides all of the line's tokens, in order; no list is empty or longer than {@link #LONGEST}. */
    List<List<Token>> split(Words words) {
        var sentences = new ArrayList<List<Token>>();
        int begin = 0;
        for (int i = 0; i < words.size(); i++) {
            int end = afterClosingMarks(words, begin, i + 1);
            if (mayEnd(words, i, end) && !goesOn(words, i, end)) {
                addBounded(words.tokens().subList(begin, end), sentences);
                begin = end;
                i = end - 1;
            }
        }
        addBounded(words.tokens().subList(begin, words.size()), sentences);
        return sentences;
    }

    private boolean mayEnd(Words words, int i, int end) {
        var form = words.form(i);
        return isFinalMark(form)
                || endsInDanda(form)
                || (form.endsWith(".") && !isTitle(form) && beginsSentence(words, end));
    }

    private static boolean isFinalMark(String form) {
        var mark = form.length() == 3 && form.charAt(0) == '[' && form.charAt(2) == ']' ? form.substring(1, 2) : form;
        return mark.chars().allMatch(c -> FINAL_MARKS.indexOf(c) >= 0);
    }

    /** The full stop of Indian scripts, which stands right behind a word. */
    private static boolean endsInDanda(String form) {
        return form.endsWith("\u0964") || form.endsWith("\u0965");
    }

    /** "Gen.", "No.": something always follows. */
    private boolean isTitle(String form) {
        return titles.contains(lower(form.substring(0, form.length() - 1)));
    }

    private boolean beginsSentence(Words words, int i) {
        if (i >= words.size()) {
            return true;
        }
        boolean quoted = isOpening(words, i);
        int first = quoted ? i + 1 : i;
        return words.isCapitalized(first) && (quoted || beginnings.contains(lower(words.form(first))));
    }

    private static boolean isOpening(Words words, int i) {
        return "\"\u201C'\u2018\u00AB".indexOf(words.first(i)) >= 0
                && words.form(i).length() == 1
                && words.isGlued(i + 1);
    }

    private boolean goesOn(Words words, int i, int end) {
        if (end >= words.size()) {
            return false;
        }
        boolean closed = end > i + 1;
        char next = words.first(end);
        if (",;:".indexOf(next) >= 0 || (closed && "-\u2013\u2014".indexOf(next) >= 0)) {
            return true;
        }
        if (words.isLowerCase(end)) {
            return true;
        }
        return closed && "?!".indexOf(words.last(i)) >= 0 && namesSpeaker(words, end);
    }

    /** As in: "Why now?" Smith asked. */
    private boolean namesSpeaker(Words words, int begin) {
        if (!words.isCapitalized(begin) || beginnings.contains(lower(words.form(begin)))) {
            return false;
        }
        int last = Math.min(words.size(), begin + WORDS_BEFORE_SAYING);
        for (int i = begin + 1; i < last; i++) {
            if (sayings.contains(words.form(i))) {
                return i + 1 == words.size() || !Character.isLetter(words.first(i + 1)) || words.isLowerCase(i + 1);
            }
        }
        return false;
    }

    private static int afterClosingMarks(Words words, int begin, int i) {
        int end = i;
        while (end < words.size() && closes(words, begin, end)) {
            end++;
        }
        return end;
    }

    private static boolean closes(Words words, int begin, int i) {
        if (words.form(i).chars().allMatch(c -> CLOSING_MARKS.indexOf(c) >= 0)) {
            return true;
        }
        boolean either = words.form(i).chars().allMatch(c -> EITHER_MARKS.indexOf(c) >= 0);
        if (!either || (words.isGlued(i + 1) && !words.isGlued(i))) {
            return false;
        }
        return words.isGlued(i) || isOpen(words, begin, i);
    }

    /** Whether such a mark was opened in this sentence and not closed: for marks that stand apart on both sides. */
    private static boolean isOpen(Words words, int begin, int end) {
        boolean open = false;
        for (int i = Math.max(begin, end - LONGEST); i < end; i++) {
            open ^= words.form(i).equals(words.form(end));
        }
        return open;
    }

    private static void addBounded(List<Token> tokens, List<List<Token>> sentences) {
        var rest = tokens;
        while (rest.size() > LONGEST) {
            int cut = cut(rest);
            sentences.add(rest.subList(0, cut));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
    }

    /** After the last mark between clauses, if there is one in the second half. */
    private static int cut(List<Token> tokens) {
        for (int i = LONGEST; i > LONGEST / 2; i--) {
            var form = tokens.get(i - 1).getWordForm();
            if (form.equals(";") || form.equals(",") || form.equals("--")) {
                return i;
            }
        }
        return LONGEST;
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
