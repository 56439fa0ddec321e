package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A call that the fake Bot API answered.
 *
 * @param message the id of the message that it made or changed
 */
public record FakeCall(String method, JsonNode parameters, long message) {

    public boolean is(String other) {
        return method.equalsIgnoreCase(other);
    }

    /** Whether it put a message into a chat. */
    public boolean isMessage() {
        return method.toLowerCase(Locale.ROOT).startsWith("send") && !is("sendChatAction");
    }

    public long chat() {
        return parameters.path("chat_id").asLong();
    }

    /** What the user reads: text or caption, markup applied. */
    public String seen() {
        var text =
                parameters.path(parameters.has("caption") ? "caption" : "text").asText();
        return parameters.has("parse_mode") ? TelegramHtml.read(text).text() : text;
    }

    /** What it quotes, word for word. */
    public List<String> quotes() {
        return TelegramHtml.read(parameters.path("text").asText()).quotes();
    }

    /** The labels of its buttons, row by row. */
    public List<String> buttons() {
        return buttons("text");
    }

    /** The data of the button with this label. */
    public String data(String label) {
        return buttons("callback_data").get(buttons().indexOf(label));
    }

    private List<String> buttons(String field) {
        var all = new ArrayList<String>();
        for (var row : parameters.path("reply_markup").path("inline_keyboard")) {
            row.forEach(button -> all.add(button.path(field).asText()));
        }
        return all;
    }
}
