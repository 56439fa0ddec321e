package org.onrecord.question;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;

/** What the same words may ask, where the question as it was read finds nothing. */
final class OtherReadings {

    /** What no question in telegram style has. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:\\b(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|what|who|whom|when|where|why|how|which"
                    + "|any|anything|by|from)\\b|['’]s\\b)");

    private static final Set<Act> STRICT =
            EnumSet.of(Act.ADMIT, Act.DENY, Act.CONFIRM, Act.APOLOGIZE, Act.PROMISE, Act.DECLINE);

    private OtherReadings() {}

    /** What somebody does, told by anybody. */
    static Slots byAnybody(Slots slots, Piece doer) {
        var topic = new ArrayList<>(List.of(TopicReader.name(doer)));
        topic.addAll(slots.topic());
        return slots.withClaimants(List.of())
                .withTopic(topic)
                .withForm(slots.form() == Form.STATEMENTS ? Form.MATTER : slots.form());
    }

    /**
     * "Brandt threats pumps" may be about threats that others made. Whether somebody admitted a thing is never told by
     * the word alone.
     */
    static @Nullable Slots byWordAlone(Slots slots, String asked, TopicReader topics) {
        var wanted = slots.wanted();
        if (wanted == null
                || wanted.isAnything()
                || slots.claimants().isEmpty()
                || STRICT.contains(wanted.act())
                || ASKED.matcher(asked).find()) {
            return null;
        }
        var topic = new ArrayList<>(topics.read(Pieces.of(wanted.word())));
        topic.addAll(slots.topic());
        return slots.withWanted(null).withTopic(topic);
    }
}
