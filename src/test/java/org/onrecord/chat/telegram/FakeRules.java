package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What Telegram refuses in a message, in its own words. */
final class FakeRules {

    private FakeRules() {}

    static @Nullable String refusal(String method, ObjectNode parameters) {
        return switch (method) {
            case "sendmessage", "editmessagetext" -> text(parameters);
            case "sendphoto", "senddocument" -> caption(parameters);
            case "answercallbackquery" -> parameters.path("text").asText().length() > 200 ? "MESSAGE_TOO_LONG" : null;
            case "answerinlinequery" -> inline(parameters);
            case "setmycommands" -> commands(parameters);
            default -> null;
        };
    }

    private static @Nullable String text(ObjectNode parameters) {
        if (parameters.path("chat_id").asText().isEmpty()) {
            return "chat_id is empty";
        }
        var wrong = markup(parameters, "text", 4096, "message is too long");
        if (wrong == null && seen(parameters, "text").isBlank()) {
            return "message text is empty";
        }
        return wrong == null ? buttons(parameters) : wrong;
    }

    private static @Nullable String caption(ObjectNode parameters) {
        var wrong = markup(parameters, "caption", 1024, "message caption is too long");
        return wrong == null ? buttons(parameters) : wrong;
    }

    private static @Nullable String markup(ObjectNode parameters, String field, int most, String tooLong) {
        try {
            return seen(parameters, field).length() > most ? tooLong : null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static String seen(ObjectNode parameters, String field) {
        var text = parameters.path(field).asText();
        return parameters.path("parse_mode").asText().equals("HTML")
                ? TelegramHtml.read(text).text()
                : text;
    }

    private static @Nullable String buttons(ObjectNode parameters) {
        for (var row : parameters.path("reply_markup").path("inline_keyboard")) {
            for (var button : row) {
                if (button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length > 64) {
                    return "BUTTON_DATA_INVALID";
                }
                if (button.path("text").asText().isBlank()) {
                    return "text buttons are unallowed in the inline keyboard";
                }
            }
        }
        return null;
    }

    private static @Nullable String inline(ObjectNode parameters) {
        var results = parameters.path("results");
        if (results.size() > 50) {
            return "RESULTS_TOO_MUCH";
        }
        for (var result : results) {
            var id = result.path("id").asText();
            if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > 64) {
                return "RESULT_ID_INVALID";
            }
            var content = result.path("input_message_content");
            if (TelegramHtml.read(content.path("message_text").asText()).text().length() > 4096) {
                return "MESSAGE_TOO_LONG";
            }
        }
        return null;
    }

    private static @Nullable String commands(ObjectNode parameters) {
        for (var command : parameters.path("commands")) {
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")
                    || command.path("description").asText().isEmpty()) {
                return "BOT_COMMAND_INVALID";
            }
        }
        return null;
    }
}
