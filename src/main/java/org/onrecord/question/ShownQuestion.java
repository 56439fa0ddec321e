package org.onrecord.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads "where did he come out with that?": a question about what was shown, with any verb of saying.
 *
 * <pre>
 * shown := ( "where" | "when" | "to whom" ) AUX pronoun SAYING ( "that" | "it" | "so" )?
 * </pre>
 */
final class ShownQuestion {

    private static final Map<String, Question.Ask> ASKS = Map.of(
            "where",
            Question.Ask.WHERE,
            "when",
            Question.Ask.WHEN,
            "to whom",
            Question.Ask.WHERE,
            "on what occasion",
            Question.Ask.WHERE,
            "who to",
            Question.Ask.WHERE);

    private final SayingWords sayings;

    ShownQuestion(SayingWords sayings) {
        this.sayings = sayings;
    }

    /** @param message as {@link MessagePatterns#followUpWords} makes it */
    Optional<Question.Ask> find(String message) {
        return ASKS.entrySet().stream()
                .filter(ask -> message.startsWith(ask.getKey() + " "))
                .filter(ask ->
                        isOfSaying(Pieces.of(message.substring(ask.getKey().length()))))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isOfSaying(List<Piece> words) {
        int at = !words.isEmpty() && words.getFirst().is("exactly") ? 1 : 0;
        boolean asked = at + 2 < words.size()
                && words.get(at).is(GrammarWords.AUXILIARY)
                && words.get(at + 1).is(GrammarWords.PRONOUN);
        var verb = asked ? sayings.verb(words, at + 2) : Optional.<SayingWords.Found>empty();
        return verb.filter(found -> found.wanted().isAnything())
                .filter(found -> words.stream()
                        .skip(at + 2L + found.length())
                        .allMatch(word -> word.is(GrammarWords.BACK) || word.is("so", "exactly", "to")))
                .isPresent();
    }
}
