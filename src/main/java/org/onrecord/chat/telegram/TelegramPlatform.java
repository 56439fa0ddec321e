package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Sending;

/** Sends messages to Telegram, one at a time and once each. Safe for use by many threads. */
final class TelegramPlatform implements Platform {

    static final String NAME = "telegram";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What to wait when the server says only that it was too much. */
    private static final Duration UNTOLD_PAUSE = Duration.ofSeconds(3);

    /** Without editing, or without files, a server is still good for sending messages. */
    private static final int NOT_KNOWN = 404;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    private final BotApi api;
    private final AnswerMessages messages;

    TelegramPlatform(BotApi api, AnswerMessages messages) {
        this.api = api;
        this.messages = messages;
    }

    /** The chat's id as Telegram has it. */
    static String id(String chat) {
        return chat.startsWith(NAME + ":") ? chat.substring(NAME.length() + 1) : chat;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isGroup(String chat) {
        return id(chat).startsWith("-");
    }

    @Override
    public List<Content> render(Reply reply) {
        return AnswerMessages.pages(reply, List.of(), false);
    }

    @Override
    public List<Content> render(String chat, Answered told) {
        return messages.told(chat, told);
    }

    @Override
    public Sending send(Outgoing message, boolean plain) {
        if (message.editOf() == null && Body.read(message.content()).deletes()) {
            // What was to be taken back never arrived.
            return new Sending.Sent("");
        }
        try {
            return new Sending.Sent(Fields.text(call(message, plain), "message_id"));
        } catch (BotApiException e) {
            return recovered(message, plain, e);
        }
    }

    /** What can be put right at once is. */
    private Sending recovered(Outgoing message, boolean plain, BotApiException e) {
        boolean edits = message.editOf() != null;
        boolean isLacking = e.code() == NOT_KNOWN;
        boolean nothingToEdit = e.refusal() == Refusal.NOTHING_TO_EDIT || (isLacking && edits);
        if (e.refusal() == Refusal.SAME_AS_BEFORE || (nothingToEdit && !says(message))) {
            return new Sending.Sent(edits ? Objects.requireNonNull(message.editOf()) : "");
        }
        if (isLacking && !message.content().files().isEmpty()) {
            return new Sending.Rejected(e.code() + " the server takes no files");
        }
        if (nothingToEdit && edits) {
            return send(
                    new Outgoing(message.to(), message.priority(), message.replyTo(), null, message.content()), plain);
        }
        if (e.refusal() == Refusal.THREAD_GONE && message.to().thread() != null) {
            var chat = new Address(NAME, message.to().chat(), null);
            return send(
                    new Outgoing(chat, message.priority(), message.replyTo(), message.editOf(), message.content()),
                    plain);
        }
        return sending(e);
    }

    private static boolean says(Outgoing message) {
        return !Body.read(message.content()).html().isEmpty();
    }

    private static Sending sending(BotApiException e) {
        var reason = e.code() + " " + e.refusal().inWords();
        if (e.newChat() != null) {
            return new Sending.Moved(NAME + ":" + e.newChat());
        }
        return switch (e.refusal()) {
            case TOO_MANY -> new Sending.RetryAfter(e.retryAfter() == null ? UNTOLD_PAUSE : e.retryAfter());
            case CHAT_GONE -> new Sending.Gone(reason);
            case NO_ANSWER -> new Sending.Unreachable(e.getMessage() == null ? reason : e.getMessage());
            case MARKUP, NOTHING_TO_EDIT, THREAD_GONE, SAME_AS_BEFORE, TOO_OLD, WEBHOOK_SET, OTHER ->
                // A wrong token and a server in trouble are no fault of the message.
                e.code() == 401 || e.code() == 404 || e.code() == 409 || e.code() >= 500 || e.code() < 400
                        ? new Sending.Unreachable(reason)
                        : new Sending.Rejected(reason);
        };
    }

    private JsonNode call(Outgoing message, boolean plain) {
        var body = Body.read(message.content());
        if (!message.content().files().isEmpty()) {
            return api.upload(Upload.of(message, body, plain));
        }
        var parameters = JSON.createObjectNode();
        putId(parameters, "chat_id", id(message.to().chat()));
        if (message.editOf() != null) {
            putId(parameters, "message_id", message.editOf());
            if (body.deletes()) {
                return api.call("deleteMessage", parameters);
            }
            if (body.html().isEmpty()) {
                parameters.set("reply_markup", body.keyboard());
                return api.call("editMessageReplyMarkup", parameters);
            }
        } else {
            addPlace(message, body, parameters);
        }
        addWords(message, body, plain, parameters);
        return api.call(message.editOf() == null ? "sendMessage" : "editMessageText", parameters);
    }

    private static void addPlace(Outgoing message, Body body, ObjectNode parameters) {
        if (message.to().thread() != null) {
            putId(parameters, "message_thread_id", message.to().thread());
        }
        if (body.showsQuestion() && message.replyTo() != null) {
            var question = parameters.putObject("reply_parameters").put("allow_sending_without_reply", true);
            putId(question, "message_id", message.replyTo());
        }
    }

    /** Ids are numbers to Telegram; nothing keeps another server from having others. */
    static void putId(ObjectNode parameters, String field, String id) {
        if (NUMBER.matcher(id).matches()) {
            parameters.put(field, Long.parseLong(id));
        } else {
            parameters.put(field, id);
        }
    }

    private static void addWords(Outgoing message, Body body, boolean plain, ObjectNode parameters) {
        if (plain) {
            parameters.put("text", message.content().plain());
        } else {
            parameters.put("text", body.html()).put("parse_mode", "HTML");
        }
        parameters.putObject("link_preview_options").put("is_disabled", true);
        if (body.hasButtons()) {
            parameters.set("reply_markup", body.keyboard());
        }
    }
}
