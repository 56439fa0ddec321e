package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads fields that may be missing, null, or a number where a text is expected and the other way round. */
final class Fields {

    private Fields() {}

    /** The value as text; empty when there is none. */
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    static boolean is(JsonNode node, String field) {
        return node.path(field).asBoolean();
    }
}
