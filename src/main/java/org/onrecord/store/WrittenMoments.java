package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.onrecord.conversation.Conversation;
import org.onrecord.conversation.Moments;

/** Writes moments as conversations are stored. */
public final class WrittenMoments implements Moments {

    @Override
    public String write(Conversation conversation) {
        return Json.write(conversation, "a conversation");
    }

    @Override
    public Optional<Conversation> read(String written) {
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(written, Conversation.class));
        } catch (JsonProcessingException e) {
            // Another version wrote it; what it was about is asked for anew.
            return Optional.empty();
        }
    }
}
