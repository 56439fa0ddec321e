package org.onrecord.extraction.claimant;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;
import org.onrecord.name.Mention;
import org.onrecord.name.NameKey;

/**
 * Capitalised words that stand together, as a name may: "NATO Secretary General Jens Stoltenberg". Parts that a hyphen
 * joins are one word, and small words of names stand between capitalised ones ("van der Berg", "bin Salman").
 *
 * @param first index of the first token
 * @param last index of the last token
 * @param parts the words, at least one
 */
record NameRun(int first, int last, List<Part> parts, boolean opensSentence) {

    /** A word of a name, and the index of its first token. */
    record Part(int token, Span span, String form) {}

    private static final Set<String> SMALL = Set.of(
            "al", "bin", "ibn", "ben", "de", "del", "della", "der", "di", "da", "dos", "das", "du", "la", "le", "van",
            "von", "dela", "zu", "den", "ter", "ten", "y", "e", "el", "abu", "ul", "ur");
    private static final Set<String> HONOURS = Set.of(
            "QC", "KC", "MP", "MEP", "MSP", "MBE", "OBE", "CBE", "KBE", "PhD", "MD", "Esq", "SC", "TD", "OAM", "AM");
    private static final int LONGEST_SYLLABLE = 5;
    private static final int MOST_LEADING = 3;
    private static final Set<String> PROPER = Set.of("NNP", "NNPS");
    private static final Set<String> NOT_NAMES =
            Set.of("I", "A", "The", "An", "Mr", "He", "She", "It", "They", "We", "You");

    NameRun {
        parts = List.copyOf(parts);
    }

    /** All runs of a sentence, in order. */
    static List<NameRun> in(String text, Sentence sentence) {
        var runs = new ArrayList<NameRun>();
        var tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            if (!isProper(tokens.get(i))) {
                i++;
                continue;
            }
            int last = last(text, tokens, i);
            runs.add(new NameRun(i, last, parts(text, tokens, i, last), i == 0));
            i = last + 1;
        }
        return runs;
    }

    Span span() {
        return parts.getFirst().span().and(parts.getLast().span());
    }

    int size() {
        return parts.size();
    }

    String words() {
        return String.join(" ", parts.stream().map(Part::form).toList());
    }

    String words(String text) {
        return span().in(text);
    }

    /** The word at a place, counted from 0. */
    String first(int i) {
        return parts.get(i).form();
    }

    NameRun without(int leading) {
        return new NameRun(parts.get(leading).token(), last, parts.subList(leading, parts.size()), false);
    }

    /** The words that begin at or after a place in the text; empty when there are none. */
    Optional<NameRun> from(int place) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).span().start() >= place) {
                return Optional.of(i == 0 ? this : without(i));
            }
        }
        return Optional.empty();
    }

    /** Without the names of states and bodies that it begins with; empty when nothing else is left. */
    Optional<NameRun> withoutParties(List<Mention> mentions) {
        int from = span().start();
        for (var mention : mentions) {
            if (span().start() + mention.span().start() > from + 1) {
                break;
            }
            from = span().start() + mention.span().end();
        }
        return from(from);
    }

    /** Without the words that a test finds at its beginning, the most of them; at least one word is left. */
    NameRun withoutLeading(Predicate<String> test) {
        for (int i = Math.min(size() - 1, MOST_LEADING); i > 0; i--) {
            var leading = parts.subList(0, i).stream().map(Part::form).collect(joining(" "));
            if (test.test(leading)) {
                return without(i);
            }
        }
        return this;
    }

    /** Without what follows a name and is none: "QC". */
    NameRun withoutHonours() {
        int size = parts.size();
        while (size > 2 && HONOURS.contains(parts.get(size - 1).form())) {
            size--;
        }
        return size == parts.size()
                ? this
                : new NameRun(first, parts.get(size - 1).token(), parts.subList(0, size), opensSentence);
    }

    boolean isFirstWordOfSentenceOnly() {
        return opensSentence && size() == 1 && NOT_NAMES.contains(first(0));
    }

    private static int last(String text, List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size(); i++) {
            if (!stand(text, tokens.get(i - 1), tokens.get(i))) {
                break;
            }
            var token = tokens.get(i);
            boolean joins = isHyphen(token) || SMALL.contains(token.form().toLowerCase(Locale.ROOT));
            boolean joined = isHyphen(tokens.get(i - 1))
                    && (isCapitalised(token) || endsGivenName(tokens, first, i) || isInGivenName(text, tokens, i));
            if (isProper(token) || joined) {
                last = i;
            } else if (!joins) {
                break;
            }
        }
        return last;
    }

    /** "in" of "Moon Jae-in": behind a family name that stands first, a given name may go on in lower case. */
    private static boolean endsGivenName(List<Token> tokens, int first, int at) {
        int family = at - 3;
        return family >= first
                && NameKey.of(tokens.get(family).form() + " "
                                + tokens.get(at - 2).form())
                        .hasFamilyName(NameKey.of(tokens.get(family).form()));
    }

    /** "kei" of "Man-kei Tam". */
    private static boolean isInGivenName(String text, List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).form().length() <= LONGEST_SYLLABLE
                && stand(text, tokens.get(at), tokens.get(at + 1))
                && isProper(tokens.get(at + 1));
    }

    private static boolean stand(String text, Token before, Token token) {
        var between = text.substring(before.span().end(), token.span().start());
        return between.isEmpty() || between.equals(" ") || between.equals("\u00a0");
    }

    private static List<Part> parts(String text, List<Token> tokens, int first, int last) {
        var parts = new ArrayList<Part>();
        for (int i = first; i <= last; i++) {
            var span = tokens.get(i).span();
            boolean joined = !parts.isEmpty() && parts.getLast().span().end() == span.start();
            if (joined) {
                var whole = parts.removeLast();
                var both = whole.span().and(span);
                parts.add(new Part(whole.token(), both, both.in(text)));
            } else {
                parts.add(new Part(i, span, span.in(text)));
            }
        }
        return parts;
    }

    private static boolean isProper(Token token) {
        return PROPER.contains(token.tag()) && Character.isLetter(token.form().charAt(0)) && isCapitalised(token);
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean isHyphen(Token token) {
        return token.form().equals("-")
                || token.form().equals("‑")
                || token.form().equals("–");
    }
}
