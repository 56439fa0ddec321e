package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.syntax.WordList;

/**
 * Decides which full stops belong to the word before. The library's tokenizer takes every "no." and "5." for an
 * abbreviation, and does not know "Calif." and "Adm.".
 */
final class FullStops {
    private final Set<String> titles = WordList.read(FullStops.class, "titles.txt");
    private final Set<String> abbreviations = WordList.read(FullStops.class, "abbreviations.txt");
    private final Set<String> words = WordList.read(FullStops.class, "also-words.txt");

    List<Token> settle(List<Token> tokens, String plain) {
        var settled = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            int after = i + 1 < tokens.size() ? tokens.get(i + 1).getStartOffset() : plain.length();
            if (parts(token.getWordForm(), plain, after)) {
                int stop = token.getEndOffset() - 1;
                settled.add(token(plain, token.getStartOffset(), stop));
                settled.add(token(plain, stop, stop + 1));
            } else if (isAddress(tokens, i)) {
                settled.add(
                        token(plain, token.getStartOffset(), tokens.get(i + 2).getEndOffset()));
                i += 2;
            } else if (joins(tokens, i)) {
                settled.add(token(plain, token.getStartOffset(), token.getEndOffset() + 1));
                i++;
            } else {
                settled.add(token);
            }
        }
        return settled;
    }

    /** Whether such a word and its full stop are two tokens: "5." always, "no." unless a number follows. */
    private boolean parts(String form, String plain, int next) {
        if (form.length() < 2 || !form.endsWith(".")) {
            return false;
        }
        var word = form.substring(0, form.length() - 1);
        if (word.chars().allMatch(Character::isDigit) || isInitials(word)) {
            return true;
        }
        boolean numbered = next < plain.length() && Character.isDigit(plain.charAt(next));
        boolean named = Character.isUpperCase(word.charAt(0)) && !word.equals("No") && !word.equals("In");
        return words.contains(lower(word)) && !numbered && !named;
    }

    /** "NBC.": what is written without full stops between its letters has none of its own. */
    private boolean isInitials(String word) {
        return word.length() > 2
                && word.chars().allMatch(Character::isUpperCase)
                && !titles.contains(lower(word))
                && !abbreviations.contains(lower(word));
    }

    /** "Example.com": no sentence ends before a small letter without a space. */
    private static boolean isAddress(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size() || !isStopOf(tokens.get(i), tokens.get(i + 1))) {
            return false;
        }
        var next = tokens.get(i + 2);
        return next.getStartOffset() == tokens.get(i + 1).getEndOffset()
                && Character.isLetter(tokens.get(i).getWordForm().charAt(0))
                && next.getWordForm().chars().allMatch(Character::isLowerCase);
    }

    /** Whether a word and the full stop after it are one token. */
    private boolean joins(List<Token> tokens, int i) {
        if (i + 2 >= tokens.size() || !isStopOf(tokens.get(i), tokens.get(i + 1))) {
            return false;
        }
        var word = lower(tokens.get(i).getWordForm());
        if (words.contains(word)) {
            char next = tokens.get(i + 2).getWordForm().charAt(0);
            boolean named = Character.isUpperCase(tokens.get(i).getWordForm().charAt(0));
            return named && (next == ',' || Character.isLowerCase(next) || Character.isDigit(next));
        }
        return titles.contains(word) || abbreviations.contains(word);
    }

    private static boolean isStopOf(Token word, Token stop) {
        return stop.isWordForm(".") && stop.getStartOffset() == word.getEndOffset();
    }

    private static Token token(String plain, int start, int end) {
        return new Token(plain.substring(start, end), start, end);
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
