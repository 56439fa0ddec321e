package org.onrecord.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be told, as it was understood. */
public sealed interface Wish {

    /**
     * Understood, as far as the remarks don't say otherwise.
     *
     * @param follow {@code null} when the words named nothing to follow, only when
     * @param remarks what could not be understood, in the bot's own words
     */
    record Understood(@Nullable Follow follow, When when, List<String> remarks) implements Wish {
        public Understood {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A name fits several.
     *
     * @param wordings the words with each of them in its place
     */
    record Which(String name, List<String> wordings) implements Wish {
        public Which {
            wordings = List.copyOf(wordings);
        }
    }

    /** Not understood. */
    record Unclear(String why) implements Wish {}
}
