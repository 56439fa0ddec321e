package org.onrecord.chat.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Address;

/** Reads updates as the Bot API writes them, however much of them is missing or odd. Safe for use by many threads. */
final class EventReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> GONE = Set.of("left", "kicked");
    private static final List<String> WRITTEN = List.of("message", "channel_post");
    private static final List<String> EDITED = List.of("edited_message", "edited_channel_post");

    private static final String MOVED_TO = "migrate_to_chat_id";
    private static final String MOVED_FROM = "migrate_from_chat_id";

    private final Supplier<Identity> bot;

    EventReader(Supplier<Identity> bot) {
        this.bot = bot;
    }

    /** Reads one update; one that is no JSON is {@link Event.Other}. */
    Event read(String payload) {
        try {
            return read(JSON.readTree(payload));
        } catch (JsonProcessingException e) {
            return new Event.Other();
        }
    }

    Event read(JsonNode update) {
        for (var kind : WRITTEN) {
            if (update.path(kind).isObject()) {
                return written(update.path(kind), false);
            }
        }
        for (var kind : EDITED) {
            if (update.path(kind).isObject()) {
                return written(update.path(kind), true);
            }
        }
        if (update.path("callback_query").isObject()) {
            return pressed(update.path("callback_query"));
        }
        if (update.path("inline_query").isObject()) {
            var query = update.path("inline_query");
            return new Event.Searched(Fields.text(query, "id"), user(query), Fields.text(query, "query"));
        }
        return update.path("my_chat_member").isObject() ? membership(update.path("my_chat_member")) : new Event.Other();
    }

    private Event written(JsonNode message, boolean edited) {
        var at = findAddress(message);
        if (at != null && (message.has(MOVED_TO) || message.has(MOVED_FROM))) {
            return moved(at.chat(), message);
        }
        if (at == null || Fields.is(message.path("from"), "is_bot")) {
            return new Event.Other();
        }
        var words = Fields.text(message, message.has("caption") && !message.has("text") ? "caption" : "text");
        var group = isGroup(message.path("chat"));
        if (words.isEmpty() && isService(message)) {
            return new Event.Other();
        }
        var answered = message.path("reply_to_message");
        var byBot = answered.isObject() && isBot(answered.path("from")) && !answered.has("forum_topic_created");
        return new Event.Written(
                at,
                group,
                Fields.text(message, "message_id"),
                user(message),
                bot.get().withoutMention(words),
                byBot ? "" : Fields.text(answered, answered.has("text") ? "text" : "caption"),
                !group || byBot || isMentioned(message, words),
                byBot ? findKey(answered) : null,
                edited);
    }

    /** Both the old group and the new one tell of it. */
    private static Event moved(String here, JsonNode message) {
        var to = Fields.text(message, MOVED_TO);
        var from = Fields.text(message, MOVED_FROM);
        if (!to.isEmpty()) {
            return new Event.Moved(here, TelegramPlatform.NAME + ":" + to);
        }
        return from.isEmpty() ? new Event.Other() : new Event.Moved(TelegramPlatform.NAME + ":" + from, here);
    }

    /** Commands count as addressed when they are meant for this bot; what follows the name tells. */
    private boolean isMentioned(JsonNode message, String words) {
        var command = Command.read(words);
        if (command.isPresent()) {
            return bot.get().isMeant(command.get().addressee());
        }
        for (var entity : message.path(message.has("entities") ? "entities" : "caption_entities")) {
            if (isBot(entity.path("user"))) {
                return true;
            }
        }
        return bot.get().isMentionedIn(words);
    }

    private Event pressed(JsonNode query) {
        var message = query.path("message");
        var at = findAddress(message);
        if (at == null) {
            return new Event.Other();
        }
        return new Event.Pressed(
                at,
                isGroup(message.path("chat")),
                Fields.text(query, "id"),
                Fields.text(message, "message_id"),
                user(query),
                Fields.text(query, "data"));
    }

    private static Event membership(JsonNode change) {
        var at = findAddress(change);
        if (at == null) {
            return new Event.Other();
        }
        boolean was = !GONE.contains(Fields.text(change.path("old_chat_member"), "status"));
        boolean is = !GONE.contains(Fields.text(change.path("new_chat_member"), "status"));
        if (!is) {
            return new Event.Left(at);
        }
        return was ? new Event.Other() : new Event.Joined(at, isGroup(change.path("chat")));
    }

    private boolean isBot(JsonNode user) {
        var id = Fields.text(user, "id");
        var name = Fields.text(user, "username");
        var self = bot.get();
        return (!id.isEmpty() && id.equals(self.id())) || (!name.isEmpty() && name.equalsIgnoreCase(self.name()));
    }

    /** Telegram tells of joins, titles and pins as messages without anything in them for the bot. */
    private static boolean isService(JsonNode message) {
        return List.of(
                        "photo",
                        "sticker",
                        "voice",
                        "video",
                        "document",
                        "audio",
                        "animation",
                        "video_note",
                        "location",
                        "contact",
                        "poll",
                        "dice",
                        "story")
                .stream()
                .noneMatch(message::has);
    }

    static @Nullable Address findAddress(JsonNode message) {
        var chat = Fields.text(message.path("chat"), "id");
        return chat.isEmpty()
                ? null
                : new Address(TelegramPlatform.NAME, TelegramPlatform.NAME + ":" + chat, thread(message));
    }

    /**
     * The topic; {@code null} when there is none. In groups without topics each chain of replies has such a number too,
     * but nothing can be sent there.
     */
    private static @Nullable String thread(JsonNode message) {
        var thread = Fields.text(message, "message_thread_id");
        if (thread.isEmpty()) {
            return null;
        }
        boolean topic = message.has("is_topic_message")
                ? Fields.is(message, "is_topic_message")
                : Fields.is(message.path("chat"), "is_forum")
                        || !message.path("reply_to_message").isObject();
        return topic ? thread : null;
    }

    static @Nullable String user(JsonNode message) {
        var user = Fields.text(message.path("from"), "id");
        return user.isEmpty() ? null : TelegramPlatform.NAME + ":" + user;
    }

    private static boolean isGroup(JsonNode chat) {
        var type = Fields.text(chat, "type");
        return type.isEmpty() ? Fields.text(chat, "id").startsWith("-") : !type.equals("private");
    }

    private static @Nullable String findKey(JsonNode message) {
        for (var row : message.path("reply_markup").path("inline_keyboard")) {
            for (var button : row) {
                var press = Press.read(Fields.text(button, "callback_data"));
                if (press.isPresent()) {
                    return press.get().key();
                }
            }
        }
        return null;
    }
}
