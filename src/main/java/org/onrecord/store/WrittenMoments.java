package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.onrecord.conversation.Conversation;
import org.onrecord.conversation.Moments;

/** Writes moments as conversations are stored. */
public final class WrittenMoments implements Moments {

    private final ObjectMapper mapper = Json.mapper();

    @Override
    public String write(Conversation conversation) {
        try {
            return mapper.writeValueAsString(conversation);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a conversation cannot be written as JSON", Json.withoutWords(e));
        }
    }

    @Override
    public Optional<Conversation> read(String written) {
        try {
            return Optional.ofNullable(mapper.readValue(written, Conversation.class));
        } catch (JsonProcessingException e) {
            // Another version wrote it; what it was about is asked for anew.
            return Optional.empty();
        }
    }
}
