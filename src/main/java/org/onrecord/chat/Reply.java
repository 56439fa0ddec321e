package org.onrecord.chat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says, before any platform's markup. Each platform's renderer decides how a part looks, never what it
 * says.
 */
public record Reply(List<Part> parts) {

    /** The choice that asks for the rest of a list; a platform may name its button otherwise. */
    public static final String SHOW_MORE = "show more";

    public Reply {
        parts = List.copyOf(parts);
    }

    public static Reply of(Part... parts) {
        return new Reply(List.of(parts));
    }

    /** The same with other parts before it. */
    public Reply after(List<? extends Part> before) {
        var all = new ArrayList<Part>(before);
        all.addAll(parts);
        return new Reply(all);
    }

    /** A piece of a reply. */
    public sealed interface Part {}

    /** A line of the bot's own words; plain text, no markup. */
    public record Line(String text) implements Part {}

    /** What the parts after it are about, up to the next one; plain text, set off from what is before and after. */
    public record Heading(String text) implements Part {}

    /** How the question was understood, in plain words; shown small, for example "Iran · admit". */
    public record Understood(String text) implements Part {}

    /**
     * Somebody's words.
     *
     * @param speaker who said it, with the role, for example "Hossein Amir-Abdollahian, Foreign Minister, Iran"
     * @param words shown exactly as they are: escaped where the platform needs it, never shortened or reworded
     * @param credit days, outlet and relays, for example "said 1 November 2022, printed 5 November 2022 in Example News"
     * @param link for the reader to check; {@code null} when the article has none
     */
    public record Quote(
            String speaker,
            String words,
            String credit,
            @Nullable String link) implements Part {}

    /** Questions that can be sent back as they are; a platform with buttons makes each a button. */
    public record Choices(List<String> questions) implements Part {
        public Choices {
            questions = List.copyOf(questions);
        }
    }
}
