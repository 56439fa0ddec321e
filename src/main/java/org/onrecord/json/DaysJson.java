package org.onrecord.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Days;

/** The JSON form of a day or range: ISO 8601 days, null for an end that is open. */
final class DaysJson {

    private DaysJson() {}

    static JsonNode of(@Nullable Days days) {
        if (days == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        "from",
                        days.from().equals(Days.EARLIEST) ? null : days.from().toString())
                .put("to", days.to().equals(Days.LATEST) ? null : days.to().toString())
                .put("words", days.words());
    }
}
