package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.article.Span;
import org.onrecord.extraction.attribution.Attribution;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/** How the sayings of one article stand to each other and to its sentences. */
final class SayingContext {

    private final List<Attribution> sayings;
    private final List<Sentence> sentences;
    private final Map<Integer, OptionalInt> outer = new HashMap<>();

    SayingContext(List<Attribution> sayings, List<Paragraph> paragraphs) {
        this.sayings = List.copyOf(sayings);
        sentences = paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    /** Where the words of a saying begin that tell who says it; that of what is said, where no words do. */
    static int place(Attribution saying) {
        var source = saying.source();
        return source == null ? saying.content().getFirst().start() : source.start();
    }

    /** The innermost other saying in whose content this one's cue stands. */
    OptionalInt outer(int index) {
        return outer.computeIfAbsent(index, this::findOuter);
    }

    private OptionalInt findOuter(int index) {
        var saying = sayings.get(index);
        var cue = saying.cue();
        if (cue == null) {
            return OptionalInt.empty();
        }
        int best = -1;
        int length = Integer.MAX_VALUE;
        for (int i = 0; i < sayings.size(); i++) {
            for (var span : sayings.get(i).content()) {
                if (i != index && span.contains(cue) && span.length() < length && !containsCueOf(saying, i)) {
                    best = i;
                    length = span.length();
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The noun phrase that a relative pronoun takes up: "officials" in "officials who said". */
    Optional<Span> antecedent(Span pronoun) {
        for (var sentence : sentences) {
            if (sentence.span().contains(pronoun)) {
                return antecedent(sentence, pronoun);
            }
        }
        return Optional.empty();
    }

    private boolean containsCueOf(Attribution saying, int other) {
        var cue = sayings.get(other).cue();
        return cue != null && saying.content().stream().anyMatch(span -> span.contains(cue));
    }

    private static Optional<Span> antecedent(Sentence sentence, Span pronoun) {
        var tokens = sentence.tokens();
        var word =
                tokens.stream().filter(token -> token.span().overlaps(pronoun)).findFirst();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int at = word.get().head();
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (tokens.get(at).label().equals("relcl") || tokens.get(at).label().equals("acl")) {
                break;
            }
            at = tokens.get(at).head();
        }
        if (at < 0 || tokens.get(at).head() < 0) {
            return Optional.empty();
        }
        int noun = tokens.get(at).head();
        while (tokens.get(noun).label().equals("appos") && tokens.get(noun).head() >= 0) {
            noun = tokens.get(noun).head(); // "Ann Lee, a biologist, who said"
        }
        return phrase(tokens, noun, word.get().index());
    }

    /** The words from the first one that hangs under a noun up to a limit. */
    private static Optional<Span> phrase(List<Token> tokens, int noun, int limit) {
        var under = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.index() < limit && hangsUnder(tokens, token, noun)) {
                under.add(token);
            }
        }
        while (!under.isEmpty()
                && !Character.isLetterOrDigit(under.getLast().form().charAt(0))) {
            under.removeLast();
        }
        return under.isEmpty()
                ? Optional.empty()
                : Optional.of(under.getFirst().span().and(under.getLast().span()));
    }

    private static boolean hangsUnder(List<Token> tokens, Token token, int noun) {
        int at = token.index();
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == noun) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }
}
