package org.onrecord.conversation;

import org.onrecord.answer.Answer;
import org.onrecord.chat.Reply;

/**
 * What became of a message.
 *
 * @param after what is remembered of the conversation from here on
 */
public record Turn(Answer answer, Reply reply, Conversation after) {}
