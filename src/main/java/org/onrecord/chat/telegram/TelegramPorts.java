package org.onrecord.chat.telegram;

import org.onrecord.chat.Answerer;
import org.onrecord.chat.ChatRecords;
import org.onrecord.chat.Chats;
import org.onrecord.chat.FeedbackBook;
import org.onrecord.chat.Keys;
import org.onrecord.chat.Outbox;

/** What the bot needs of the rest of the program to answer. */
public record TelegramPorts(
        Answerer answerer, Outbox outbox, Chats chats, Keys keys, FeedbackBook feedback, ChatRecords records) {}
