package org.onrecord.question;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of somebody's in a message: in quotation marks, or pasted as a whole. */
final class QuotedWords {

    private static final int PASTED_WORDS = 9;
    private static final Pattern QUESTION_WORD = Pattern.compile(
            "(?i)(what|who|which|how|when|where|why|did|does|do|is|are|was|were|has|have|had|will|can|could|should|would)\\b");
    private static final Pattern QUOTED =
            Pattern.compile("[“\"„«]([^“”\"„«»]{3,})[”\"»“]|(?<![\\p{L}\\p{N}])['‘]([^‘]{3,}?)['’](?![\\p{L}\\p{N}])");

    private static final int FEWEST_PASTED = 5;

    /** What tells that words are said, not asked: somebody speaks of himself, or says what is or will be. */
    private static final Pattern SAYS_SO = Pattern.compile(
            "(?i)\\b(i|we|my|our|is|are|was|were|will|have|has|would|can|must|should|(i|we|you|it|that|they|he|she|there)['’](m|s|re|ve|ll|d)|don['’]t|cannot|can['’]t)\\b|[.!…]\\s*$");

    private QuotedWords() {}

    /** Those in quotation marks; {@code null} for none. */
    static @Nullable String in(String message) {
        var quoted = QUOTED.matcher(message);
        if (!quoted.find()) {
            return null;
        }
        var words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        return words.isBlank() ? null : words.strip();
    }

    /** The message without them; everything else keeps its place. */
    static String blank(String message, @Nullable String quoted) {
        return quoted == null ? message : message.replace(quoted, " ".repeat(quoted.length()));
    }

    /** A whole sentence that asks for nothing is one whose speaker is asked for. */
    static boolean arePasted(String message, int words, Reading reading) {
        return words >= PASTED_WORDS
                && !message.contains("?")
                && reading.wanted() == null
                && reading.form() == Form.MATTER
                && !QUESTION_WORD.matcher(message.strip()).lookingAt();
    }

    /** A message that reads like a question as much as like what somebody said. */
    static boolean mayBePasted(String message, int words) {
        return words >= FEWEST_PASTED
                && !message.contains("?")
                && !QUESTION_WORD.matcher(message.strip()).lookingAt()
                && (words >= PASTED_WORDS || SAYS_SO.matcher(message).find());
    }

    static Slots saidByAnybody(String words) {
        return Slots.of(Form.QUOTATION).withQuotation(words);
    }

    /** Whose words they are. */
    static Slots asked(Slots slots, String words) {
        return slots.withForm(Form.QUOTATION)
                .withQuotation(words)
                .withTopic(List.of())
                .withTime(null, null);
    }
}
