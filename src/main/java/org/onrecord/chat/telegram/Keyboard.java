package org.onrecord.chat.telegram;

import static org.onrecord.chat.telegram.Press.Kind.AROUND;
import static org.onrecord.chat.telegram.Press.Kind.BAD;
import static org.onrecord.chat.telegram.Press.Kind.GOOD;
import static org.onrecord.chat.telegram.Press.Kind.MORE;
import static org.onrecord.chat.telegram.Press.Kind.NOTHING;
import static org.onrecord.chat.telegram.Press.Kind.NOT_A_CLAIM;
import static org.onrecord.chat.telegram.Press.Kind.SOURCES;
import static org.onrecord.chat.telegram.Press.Kind.TIMELINE;
import static org.onrecord.chat.telegram.Press.Kind.WRONG_DATE;
import static org.onrecord.chat.telegram.Press.Kind.WRONG_SPEAKER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.Reply;

/** The buttons under an answer, row by row. */
final class Keyboard {

    private static final int MOST_CHOICES = 8;

    private Keyboard() {}

    /**
     * The buttons of an answer; none for small talk without choices.
     *
     * @param said what was said of the answer; {@code null} for nothing yet
     */
    static List<List<Button>> of(String key, AnswerState state, Feedback.@Nullable Kind said) {
        var rows = new ArrayList<List<Button>>();
        if (state.choices().contains(Reply.SHOW_MORE)) {
            rows.add(List.of(button("More", key, MORE)));
        }
        if (!state.claims().isEmpty()) {
            rows.add(List.of(
                    button("Sources", key, SOURCES),
                    button("Before and after", key, AROUND),
                    button("Timeline", key, TIMELINE)));
        }
        int shown = 0;
        for (int i = 0; i < state.choices().size() && shown < MOST_CHOICES; i++) {
            var choice = state.choices().get(i);
            if (!choice.equals(Reply.SHOW_MORE) && !choice.isBlank()) {
                rows.add(List.of(new Button(choice, Press.choice(key, i).data())));
                shown++;
            }
        }
        if (!state.understood().isEmpty()) {
            rows.add(thumbs(key, said));
        }
        return rows;
    }

    private static List<Button> thumbs(String key, Feedback.@Nullable Kind said) {
        if (said == null) {
            return List.of(button("👍", key, GOOD), button("👎", key, BAD));
        }
        return switch (said) {
            case GOOD -> List.of(button("👍 noted", key, NOTHING), button("👎", key, BAD));
            case BAD ->
                List.of(
                        button("wrong speaker", key, WRONG_SPEAKER),
                        button("wrong date", key, WRONG_DATE),
                        button("not a claim", key, NOT_A_CLAIM));
            case WRONG_SPEAKER -> noted("wrong speaker", key);
            case WRONG_DATE -> noted("wrong date", key);
            case NOT_A_CLAIM -> noted("not a claim", key);
        };
    }

    private static List<Button> noted(String reason, String key) {
        return List.of(button("👍", key, GOOD), button("👎 " + reason + ", noted", key, BAD));
    }

    private static Button button(String label, String key, Press.Kind kind) {
        return new Button(label, Press.of(key, kind).data());
    }
}
