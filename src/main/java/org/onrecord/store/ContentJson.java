package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.onrecord.chat.Content;

/** A message's content as it is stored. */
final class ContentJson {

    private final ObjectMapper mapper = Json.mapper();

    String write(Content content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a message cannot be written as JSON", Json.withoutWords(e));
        }
    }

    Content read(String json) {
        try {
            return mapper.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a message is not stored as it was written", Json.withoutWords(e));
        }
    }
}
