/**
 * The Emory parser (nlp4j 1.1.3) behind {@link org.onrecord.extraction.syntax.Parser}. Start reading at
 * {@link org.onrecord.extraction.nlp4j.Nlp4jParser}.
 *
 * <p>Why this parser: on news it found subjects and what was said as well as CoreNLP, eleven times faster, and under a
 * licence that lets us ship it. It was last released in 2016, so nothing outside this package knows of it.
 *
 * <p>Why packed models: as the library ships them they take 14 s and 1.1 GB to load, because they are serialised objects
 * with 94 zeros in 100 weights. {@link org.onrecord.extraction.nlp4j.ModelPacker} writes the rest as plain arrays, features
 * and words as hashes; they load in half a second into an eighth of the memory, inside the library's own tagger and parser,
 * and give the same parses but for ties. The build does it, from the published artifact, into {@code target/models}; that
 * artifact is not needed to run. Weights are rounded to 16 bits; 8 bits changed 6 heads in 1,000 when it was tried.
 *
 * <p>Why our own splitter of sentences: the library's never ends a sentence after "U.S." and always does after a question
 * mark in a quotation ("Why now?" Smith asked).
 *
 * <p>That the packed models give the library's parses, in all but at most one line in 1,000 where two readings are as
 * good, is checked by {@code PackedModelsTest}, which needs 2 GB and
 * half a minute and is therefore tagged slow: {@code ./mvnw test -Dtests.excluded=none -Dtest=PackedModelsTest}.
 */
@NullMarked
package org.onrecord.extraction.nlp4j;

import org.jspecify.annotations.NullMarked;
