package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Address;
import org.onrecord.chat.Update;

/** Takes from an update what must be known before it is stored: its number, and whose turn it is. */
final class UpdateReader {

    private final Clock clock;

    UpdateReader(Clock clock) {
        this.clock = clock;
    }

    /** Nothing when it has no number, so that nobody could tell that it was handled. */
    Optional<Update> read(JsonNode update) {
        var id = Fields.text(update, "update_id");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Update(
                        TelegramPlatform.NAME, id, chat(update), findUser(update), update.toString(), clock.instant()));
    }

    /** An update that belongs to no chat is given one of its user's own, or one for all that tell nothing. */
    private static String chat(JsonNode update) {
        for (var content : update) {
            var address = findAddress(content);
            if (address != null) {
                return address.chat();
            }
        }
        var user = findUser(update);
        return TelegramPlatform.NAME + ":none" + (user == null ? "" : ":" + TelegramPlatform.id(user));
    }

    private static @Nullable Address findAddress(JsonNode content) {
        var own = EventReader.findAddress(content);
        return own == null ? EventReader.findAddress(content.path("message")) : own;
    }

    private static @Nullable String findUser(JsonNode update) {
        for (var content : update) {
            var user = EventReader.user(content);
            if (user != null) {
                return user;
            }
        }
        return null;
    }
}
