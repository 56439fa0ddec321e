package org.onrecord.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a platform told the bot: a message, a pressed button, that it was thrown out of a group.
 *
 * @param platform which platform, for example "telegram"; the {@link Platform#name()} that answers it
 * @param id the platform's own number of it, unique on the platform for some days: what comes again under the same id
 *     within three days is the same update, after that it is another one
 * @param chat opaque id of the room or direct chat, unique across platforms and without a slash, for example
 *     "telegram:42"; updates of one chat are handled in order, so one that belongs to no room (an inline query) is given a
 *     chat of its own
 * @param user who sent it, unique across platforms; {@code null} when nobody did. A flood is counted by user
 * @param payload as the platform sent it, any text of any length; only the platform's {@link Handler} reads it
 * @param received when it came here
 */
public record Update(
        String platform, String id, String chat, @Nullable String user, String payload, Instant received) {}
