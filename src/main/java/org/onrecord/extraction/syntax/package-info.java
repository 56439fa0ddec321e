/**
 * What has to be known of a text before anything is found in it: its sentences, their words with lemma, tag, head and
 * relation. {@link org.onrecord.extraction.syntax.Parser} is the port behind which a library tells that; nothing here
 * depends on one.
 */
@NullMarked
package org.onrecord.extraction.syntax;

import org.jspecify.annotations.NullMarked;
