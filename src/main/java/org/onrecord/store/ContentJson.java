package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.onrecord.chat.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message's content as it is stored. */
final class ContentJson {

    private static final Logger LOG = LoggerFactory.getLogger(ContentJson.class);

    String write(Content content) {
        return Json.write(content, "a message");
    }

    /** What another version wrote may not be readable; an empty message, which the platform refuses, holds nobody up. */
    Content read(String json) {
        try {
            return Json.MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            LOG.error(
                    "a message that was stored cannot be read ({})",
                    e.getClass().getSimpleName());
            return Content.of("", "");
        }
    }
}
