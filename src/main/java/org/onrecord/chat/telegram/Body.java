package org.onrecord.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.onrecord.chat.Content;

/** The form in which messages for Telegram wait in the outbox. */
final class Body {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HTML = "html";
    private static final String KEYBOARD = "inline_keyboard";
    private static final String SHOWS_QUESTION = "showsQuestion";
    private static final String DELETES = "deletes";

    private final JsonNode json;

    private Body(JsonNode json) {
        this.json = json;
    }

    /** A message without a file. */
    static Content text(Html text, List<List<Button>> buttons, boolean showsQuestion) {
        return Content.of(written(text, buttons, showsQuestion).toString(), text.seen());
    }

    /** A picture or a file; the text is its caption. */
    static Content file(Html caption, List<List<Button>> buttons, boolean showsQuestion, Content.File file) {
        return new Content(written(caption, buttons, showsQuestion).toString(), caption.seen(), List.of(file));
    }

    /** Changes the buttons of a message, and leaves its words. */
    static Content buttons(List<List<Button>> buttons) {
        var json = JSON.createObjectNode();
        json.set(KEYBOARD, keyboard(buttons));
        return Content.of(json.toString(), "");
    }

    /** Takes a message back. */
    static Content deletion() {
        return Content.of(JSON.createObjectNode().put(DELETES, true).toString(), "");
    }

    /** Reads what was written by any version; what cannot be read holds nothing. */
    static Body read(Content content) {
        try {
            return new Body(JSON.readTree(content.body()));
        } catch (JsonProcessingException e) {
            return new Body(JSON.createObjectNode());
        }
    }

    String html() {
        return Fields.text(json, HTML);
    }

    boolean showsQuestion() {
        return Fields.is(json, SHOWS_QUESTION);
    }

    boolean deletes() {
        return Fields.is(json, DELETES);
    }

    boolean hasButtons() {
        return json.path(KEYBOARD).size() > 0;
    }

    /** The buttons as the Bot API wants them. */
    ObjectNode keyboard() {
        return JSON.createObjectNode().set(KEYBOARD, json.path(KEYBOARD));
    }

    private static ObjectNode written(Html text, List<List<Button>> buttons, boolean showsQuestion) {
        var json = JSON.createObjectNode().put(HTML, text.markup()).put(SHOWS_QUESTION, showsQuestion);
        if (!buttons.isEmpty()) {
            json.set(KEYBOARD, keyboard(buttons));
        }
        return json;
    }

    private static ArrayNode keyboard(List<List<Button>> buttons) {
        var rows = JSON.createArrayNode();
        for (var row : buttons) {
            var each = rows.addArray();
            row.forEach(button -> each.addObject().put("text", button.label()).put("callback_data", button.data()));
        }
        return rows;
    }
}
