package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.onrecord.chat.Update;

/** What is done with updates as soon as they come, before anybody has time for them. */
final class Arrivals {

    private final UpdateReader updates;
    private final Courtesies courtesies;

    Arrivals(UpdateReader updates, Courtesies courtesies) {
        this.updates = updates;
        this.courtesies = courtesies;
    }

    Optional<Update> read(JsonNode update) {
        return updates.read(update);
    }

    /** Acknowledges buttons: their answers may wait behind others of the chat, the clock on a button should not. */
    void stored(JsonNode updates) {
        for (var update : updates) {
            var press = update.path("callback_query");
            if (press.isObject()) {
                courtesies.acknowledge(Fields.text(press, "id"), Fields.text(press, "data"));
            }
        }
    }
}
