package org.onrecord.app;

import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.conversation.Turn;
import org.onrecord.json.ReplyJson;

/** Replies as other programs get them. */
final class Replies {

    private Replies() {}

    /** A line of JSON; its text is what the console shows. */
    static String json(String ask, Turn turn) {
        return json(ask, turn, false);
    }

    /** The same, with why each claim stands where it stands. */
    static String json(String ask, Turn turn, boolean explained) {
        return ReplyJson.line(ask, turn.answer(), ConsoleRenderer.plain(turn.reply()), explained);
    }
}
