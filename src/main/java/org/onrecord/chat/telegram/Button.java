package org.onrecord.chat.telegram;

/**
 * A button under a message.
 *
 * @param data what a press tells the bot, at most 64 bytes
 */
record Button(String label, String data) {}
