package org.onrecord.extraction;

import java.util.List;
import java.util.Set;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/** Tells which sentences an article's outlet says in its own voice. */
final class OutletReports {

    /** Why a sentence is or is not the outlet's own report. */
    enum Verdict {
        REPORT("the outlet says so itself"),
        CITED("somebody is cited"),
        QUESTION("a question or an exclamation"),
        FRAGMENT("no sentence with a subject and a verb"),
        QUOTATION("inside quotation marks"),
        UNKNOWN_SPEAKER("somebody is cited, but it is not known who"),
        CONVERSATION("said by somebody in a conversation"),
        NO_PROSE("not the article's own prose");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");
    private static final String OPENING = "\"“«";
    private static final String CLOSING = "\"”»";
    private static final int LEAST_TOKENS = 4;

    private OutletReports() {}

    /** @param cited the excerpts and contents of all that somebody else is cited for */
    static Verdict judge(String text, Sentence sentence, Passage.Kind kind, List<Span> cited) {
        var span = sentence.span();
        if (kind == Passage.Kind.CAPTION || kind == Passage.Kind.FRAME) {
            return Verdict.NO_PROSE;
        }
        if (cited.stream().anyMatch(span::overlaps)) {
            return Verdict.CITED;
        }
        var words = span.in(text).strip();
        if (words.endsWith("?") || words.endsWith("!")) {
            return Verdict.QUESTION;
        }
        if (isMostlyQuoted(words)) {
            return Verdict.QUOTATION;
        }
        if (!isWhole(sentence, kind)) {
            return Verdict.FRAGMENT;
        }
        return LostSpeakers.isIn(sentence, words) ? Verdict.UNKNOWN_SPEAKER : Verdict.REPORT;
    }

    private static boolean isMostlyQuoted(String words) {
        boolean opens = isIn(OPENING, words.charAt(0));
        boolean closes = isIn(CLOSING, words.charAt(words.length() - 1));
        long marks =
                words.chars().filter(c -> isIn(OPENING + CLOSING, (char) c)).count();
        if (opens || (closes && marks == 1)) {
            return true;
        }
        int quoted = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' ? !inside : isIn(OPENING, c)) {
                inside = true;
            } else if (isIn(CLOSING, c)) {
                inside = false;
            }
            quoted += inside ? 1 : 0;
        }
        return quoted * 2 > words.length();
    }

    private static boolean isIn(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }

    private static boolean isWhole(Sentence sentence, Passage.Kind kind) {
        var tokens = sentence.tokens();
        boolean finite = tokens.stream().anyMatch(token -> FINITE.contains(token.tag()));
        boolean subject = tokens.stream().anyMatch(token -> SUBJECTS.contains(token.label()));
        boolean ends = kind != Passage.Kind.BODY || ".\"”)".indexOf(lastChar(tokens)) >= 0;
        return tokens.size() >= LEAST_TOKENS && finite && subject && ends;
    }

    private static char lastChar(List<Token> tokens) {
        var form = tokens.getLast().form();
        return form.charAt(form.length() - 1);
    }
}
