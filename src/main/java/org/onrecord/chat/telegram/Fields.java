package org.onrecord.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Reads fields that may be missing, null, or a number where a text is expected and the other way round. */
final class Fields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Fields() {}

    /** A text read as an object; {@code null} when it is none. */
    static @Nullable JsonNode object(String text) {
        try {
            var tree = JSON.readTree(text);
            return tree != null && tree.isObject() ? tree : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** The value as text; empty when there is none. */
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    static boolean is(JsonNode node, String field) {
        return node.path(field).asBoolean();
    }
}
