package org.onrecord.delivery;

import java.time.Duration;

/**
 * How fast a platform lets a bot talk.
 *
 * @param perSecond messages in all chats together
 * @param inChat from one message in a chat to the next
 * @param perMinuteInGroup messages in one group
 */
public record Pace(int perSecond, Duration inChat, int perMinuteInGroup) {

    /** What Telegram allows. */
    public static final Pace TELEGRAM = new Pace(30, Duration.ofSeconds(1), 20);

    public Pace {
        if (perSecond < 1 || perMinuteInGroup < 1 || inChat.isNegative()) {
            throw new IllegalArgumentException(
                    "a pace must let something through, not %d a second, %s in a chat, %d a minute in a group"
                            .formatted(perSecond, inChat, perMinuteInGroup));
        }
    }
}
