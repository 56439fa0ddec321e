package org.onrecord.conversation;

import org.onrecord.answer.Answer;
import org.onrecord.chat.Reply;

/** What became of a message. */
public record Turn(Answer answer, Reply reply) {}
