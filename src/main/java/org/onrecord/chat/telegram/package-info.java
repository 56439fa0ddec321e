/**
 * Chat on Telegram. Start with {@link org.onrecord.chat.telegram.TelegramBot}.
 *
 * <p>Why updates and answers of the Bot API are read as trees and not as the client library's types: a server that leaves
 * a field out, or a field of the future, must not make a whole batch of updates unreadable. What is sent is a tree, too,
 * since not every server takes the library's names of methods; only messages with a file are built with its types, which
 * know how Telegram wants them.
 *
 * <p>Why the library's own polling is not used: it acknowledges updates before they are handled, and ends in silence.
 *
 * <p>Why nothing here logs or repeats what a failed call said of itself: its address holds the bot's token, and an answer
 * of the server may hold words of a user.
 */
@NullMarked
package org.onrecord.chat.telegram;

import org.jspecify.annotations.NullMarked;
