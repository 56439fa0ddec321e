package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.onrecord.chat.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message's content as it is stored. */
final class ContentJson {

    private static final Logger LOG = LoggerFactory.getLogger(ContentJson.class);

    private final ObjectMapper mapper = Json.mapper();

    String write(Content content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a message cannot be written as JSON", Json.withoutWords(e));
        }
    }

    /** What another version wrote may not be readable; an empty message, which the platform refuses, holds nobody up. */
    Content read(String json) {
        try {
            return mapper.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            LOG.error(
                    "a message that was stored cannot be read ({})",
                    e.getClass().getSimpleName());
            return Content.of("", "");
        }
    }
}
