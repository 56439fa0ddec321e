package org.onrecord.chat.telegram;

import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Address;

/** What an update tells, as far as the bot cares. */
sealed interface Event {

    /**
     * Somebody wrote a message.
     *
     * @param at where, and where the answer goes
     * @param group whether others read it too
     * @param message its id
     * @param user who wrote it, for example "telegram:42"; {@code null} when Telegram does not say
     * @param text without mentions of the bot; empty for a picture and the like
     * @param quoted what it replies to, when that is somebody else's; empty otherwise
     * @param addressed whether it is meant for the bot
     * @param about key of the bot's answer that it replies to; {@code null} for none
     * @param edited whether it is an older message with other words
     */
    record Written(
            Address at,
            boolean group,
            String message,
            @Nullable String user,
            String text,
            String quoted,
            boolean addressed,
            @Nullable String about,
            boolean edited)
            implements Event {}

    /**
     * Somebody pressed a button.
     *
     * @param press the id to acknowledge
     * @param message the id of the message with the button
     */
    record Pressed(
            Address at,
            boolean group,
            String press,
            String message,
            @Nullable String user,
            String data) implements Event {}

    /** Somebody looks for something to paste into any chat. */
    record Searched(String search, @Nullable String user, String text) implements Event {}

    /** The bot came into a chat. */
    record Joined(Address at, boolean group) implements Event {}

    /** The bot was thrown out of a chat, or blocked. */
    record Left(Address at) implements Event {}

    /** A group has another id now: Telegram gives it one when it grows into a supergroup. */
    record Moved(String from, String to) implements Event {}

    /** Anything else, and whatever Telegram may think of later. */
    record Other() implements Event {}
}
