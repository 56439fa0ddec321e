package org.onrecord.claim;

/**
 * A word that marks a saying, in one construction.
 *
 * @param lemma dictionary form, lower case, for example "admit" or "accusation"
 * @param construction how it takes its content, for example "clause" ("said that …"), "np" ("rejected the plan"), "to"
 *     ("promised to …"), "obj+of" ("accused X of …"), "noun+that" ("the claim that …"); the head of {@code cues.tsv}
 *     lists them all
 */
public record Cue(String lemma, Act act, String construction) {}
