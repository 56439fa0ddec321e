package org.onrecord.chat.telegram;

import java.util.regex.Pattern;

/** What a refusal of the Bot API is about, as far as somebody has to act on it. */
enum Refusal {
    /** There was no answer, or one that no Bot API gives. */
    NO_ANSWER("no answer"),
    TOO_MANY("too many requests"),
    CHAT_GONE(
            "chat gone",
            "chat not found",
            "user not found",
            "user is deactivated",
            "bot was kicked",
            "bot was blocked",
            "bot is not a member",
            "group chat was deactivated",
            "chat was deleted",
            "peer_id_invalid",
            "chat_write_forbidden",
            "channel_private",
            "have no rights to send",
            "not enough rights to send text",
            "need administrator rights"),
    THREAD_GONE("thread gone", "message thread not found", "topic_deleted", "topic_closed"),
    SAME_AS_BEFORE("same as before", "message is not modified"),
    NOTHING_TO_EDIT(
            "nothing to edit",
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "message to delete not found",
            "message can't be deleted",
            "there is no text in the message to edit"),
    MARKUP("markup", "can't parse entities", "button_data_invalid", "button_url_invalid", "entity"),
    TOO_OLD("too old", "query is too old", "query id is invalid", "query_id_invalid"),
    WEBHOOK_SET("a webhook is set", "webhook is active", "can't use getupdates method while webhook"),
    OTHER("refused");

    private final String inWords;
    private final Pattern signs;

    Refusal(String inWords, String... signs) {
        this.inWords = inWords;
        this.signs = Pattern.compile(signs.length == 0 ? "(?!)" : "(?i)" + String.join("|", signs));
    }

    /** Without anything that the server said, which may be a user's words. */
    String inWords() {
        return inWords;
    }

    static Refusal of(int code, String description) {
        if (code == 429) {
            return TOO_MANY;
        }
        for (var refusal : values()) {
            if (refusal.signs.matcher(description).find()) {
                return refusal;
            }
        }
        return code == 403 ? CHAT_GONE : OTHER;
    }
}
