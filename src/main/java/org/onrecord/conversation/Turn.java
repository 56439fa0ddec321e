package org.onrecord.conversation;

import org.onrecord.answer.Answer;
import org.onrecord.chat.Reply;
import org.onrecord.question.Question;

/** A message and what became of it. */
public record Turn(Question question, Answer answer, Reply reply) {}
