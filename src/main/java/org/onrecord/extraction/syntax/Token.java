package org.onrecord.extraction.syntax;

import org.onrecord.article.Span;

/**
 * A word or a mark.
 *
 * @param index its place in the sentence, from 0
 * @param form as it stands in the text
 * @param lemma dictionary form, lower case
 * @param tag part of speech in the Penn Treebank's set ("VBD"), which the Emory parser uses
 * @param head index of the token it depends on; -1 for the root
 * @param label how it depends on it, in ClearNLP's set ("nsubj", "ccomp", "pobj")
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, String label) {}
