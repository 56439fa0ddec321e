/**
 * Turns a chat message into a {@link org.onrecord.question.Question}.
 *
 * <p>Start with {@link org.onrecord.question.QuestionReader}, which states the grammar. The words it goes by lie in
 * tables beside the classes: {@code sayings.tsv} (which verb or noun asks for which act), {@code kin.tsv} (which acts
 * answer for which), {@code synonyms.txt}, {@code function-words.txt} (what is no topic), {@code loose-words.txt},
 * {@code doing-words.txt} and {@code describing-words.txt} (what is no essential part of one), {@code small-talk.tsv} and
 * {@code follow-ups.tsv}. What a question takes over from the one before is told by {@code FollowUp}.
 *
 * <p><b>Why no parser.</b> Questions to a bot are short, often without capitals, a verb or a question mark, and full of
 * typos; a parser trained on news reads them badly and costs memory in a program that only answers. Who stands before
 * the verb of saying and what stands after it is all that is needed.
 *
 * <p><b>Why the table of cues is not enough.</b> In an article any cue marks a saying; in a question "order", "attack"
 * or "report" is as often what is asked about. So the verbs that people use to ask for a saying are listed on their own,
 * and the other cues count only where nothing else can be the verb of the question.
 */
@NullMarked
package org.onrecord.question;

import org.jspecify.annotations.NullMarked;
