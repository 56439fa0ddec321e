package org.onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/**
 * Tells whether a sentence cites somebody though nobody was found in it: what it tells is then not the outlet's own.
 * A wrong mouth is worse than none.
 */
final class LostSpeakers {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> TELLING =
            Set.of("say", "tell", "state", "claim", "allege", "report", "argue", "assert", "insist", "estimate");
    private static final Pattern CITING = Pattern.compile(
            "\\b(?:according to|in the words of|was quoted as|were quoted as)\\b|,\\s(?:by|per|via)\\s[^,]*?\\b(?:reports?|figures|numbers|counts?|estimates?|accounts?|data|statistics)\\b");

    private LostSpeakers() {}

    static boolean isIn(Sentence sentence, String words) {
        return sentence.tokens().stream().anyMatch(token -> tells(token, sentence.tokens()))
                || CITING.matcher(words.toLowerCase(Locale.ROOT)).find()
                || isLeftOpen(words);
    }

    /** "told the council", "reported forty cases": somebody does so. */
    private static boolean tells(Token verb, List<Token> tokens) {
        return FINITE.contains(verb.tag())
                && verb.head() < 0
                && TELLING.contains(verb.lemma())
                && tokens.stream()
                        .anyMatch(subject -> subject.head() == verb.index()
                                && subject.label().equals("nsubj")
                                && subject.index() < verb.index());
    }

    /** 'addressed the crowd: "Stay at home.', going on in the next sentence. */
    private static boolean isLeftOpen(String words) {
        int last = Math.max(words.lastIndexOf('"'), words.lastIndexOf('“'));
        long straight = words.chars().filter(c -> c == '"').count();
        boolean open = last > 0 && (words.charAt(last) == '“' ? words.indexOf('”', last) < 0 : straight % 2 == 1);
        return open && Character.isWhitespace(words.charAt(last - 1)) && last + 1 < words.length();
    }
}
