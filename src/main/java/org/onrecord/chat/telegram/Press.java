package org.onrecord.chat.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Reply;

/**
 * What a button asks for.
 *
 * @param key of what the answer was about
 * @param choice which of the choices, counted from 0; -1 for other kinds
 */
record Press(String key, Kind kind, int choice) {

    private static final char CHOICE = 'c';

    /** Kinds of buttons, each with the sign it has in a button's data. */
    enum Kind {
        SOURCES("s", "source?", null),
        MORE("m", Reply.SHOW_MORE, null),
        AROUND("a", "the lines before and after", null),
        TIMELINE("t", null, null),
        CHOICE("c", null, null),
        GOOD("g", null, Feedback.Kind.GOOD),
        BAD("b", null, Feedback.Kind.BAD),
        WRONG_SPEAKER("ws", null, Feedback.Kind.WRONG_SPEAKER),
        WRONG_DATE("wd", null, Feedback.Kind.WRONG_DATE),
        NOT_A_CLAIM("nc", null, Feedback.Kind.NOT_A_CLAIM),
        FORGET("f", null, null),
        KEEP("k", null, null),
        NOTHING("n", null, null);

        private final String sign;
        private final @Nullable String question;
        private final Feedback.@Nullable Kind feedback;

        Kind(String sign, @Nullable String question, Feedback.@Nullable Kind feedback) {
            this.sign = sign;
            this.question = question;
            this.feedback = feedback;
        }

        /** What somebody would write who has no button; {@code null} for what cannot be asked in words. */
        @Nullable String question() {
            return question;
        }

        /** What it says of the answer; {@code null} when it says nothing. */
        Feedback.@Nullable Kind feedback() {
            return feedback;
        }
    }

    static Press of(String key, Kind kind) {
        return new Press(key, kind, -1);
    }

    static Press choice(String key, int choice) {
        return new Press(key, Kind.CHOICE, choice);
    }

    String data() {
        return key + ":" + kind.sign + (kind == Kind.CHOICE ? choice : "");
    }

    /** Nothing when no button of this bot says so. */
    static Optional<Press> read(String data) {
        int colon = data.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var key = data.substring(0, colon);
        var sign = data.substring(colon + 1);
        if (sign.matches(CHOICE + "\\d{1,2}")) {
            return Optional.of(choice(key, Integer.parseInt(sign.substring(1))));
        }
        for (var kind : Kind.values()) {
            if (kind.sign.equals(sign) && kind != Kind.CHOICE) {
                return Optional.of(of(key, kind));
            }
        }
        return Optional.empty();
    }
}
