/**
 * Composes an {@link org.onrecord.answer.Answer} from the claims on record.
 *
 * <p>Start with {@link org.onrecord.answer.AnswerComposer}. {@link org.onrecord.answer.Ranking} is the one place that
 * says what comes first and why; {@link org.onrecord.answer.TopicFit} says what is about the topic at all, {@link
 * org.onrecord.answer.NearFit} what comes near to it where nothing is.
 *
 * <p><b>Why ranking reads no article.</b> Two hundred claims may be looked at for one question, and five are shown. The index
 * tells where the words of the topic stand in each claim and around it; only of what may be shown is the article read, for
 * how near they stand, and of what is shown the excerpt compared with it.
 *
 * <p><b>Why the model may stay unloaded.</b> To load it takes time and memory that a short-lived program feels. A
 * question that the words answer wholly never asks for it; see {@link org.onrecord.answer.Closeness}.
 *
 * <p><b>Why slots filter and scores only rank.</b> Who spoke and what kind of saying it was is either so or not; a claim
 * that is merely alike ("Iran denied it" for "what did Iran admit?") is no answer, however high its score.
 */
@NullMarked
package org.onrecord.answer;

import org.jspecify.annotations.NullMarked;
