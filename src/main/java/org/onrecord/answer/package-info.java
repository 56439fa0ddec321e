/**
 * Composes an {@link org.onrecord.answer.Answer} from the claims on record.
 *
 * <p>Start with {@link org.onrecord.answer.AnswerComposer}. {@link org.onrecord.answer.Ranking} is the one place that
 * says what comes first and why; {@link org.onrecord.answer.TopicFit} says what is about the topic at all.
 *
 * <p><b>Why slots filter and scores only rank.</b> Who spoke and what kind of saying it was is either so or not; a claim
 * that is merely alike ("Iran denied it" for "what did Iran admit?") is no answer, however high its score.
 */
@NullMarked
package org.onrecord.answer;

import org.jspecify.annotations.NullMarked;
