package org.onrecord.chat.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A call of any method with its result as the server wrote it. The library's own calls write their names in lower case,
 * which not every server takes, and read results strictly.
 */
final class AnyCall extends BotApiMethod<String> {

    private final String method;
    private final ObjectNode parameters;

    AnyCall(String method, ObjectNode parameters) {
        this.method = method;
        this.parameters = parameters;
    }

    @JsonValue
    ObjectNode parameters() {
        return parameters;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }

    @Override
    public void validate() {
        // The server knows better.
    }
}
