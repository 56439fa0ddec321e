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
 * and give the same parses. The build does it, from the published artifact, into {@code target/models}; that artifact is
 * not needed to run. Weights are rounded to 23 bits, which changed no parse of 294 articles; 16 bits changed a few, 8 bits
 * 6 heads in 1,000.
 *
 * <p>Why features are looked up in our own way, inside the library's tagger and parser: putting their texts together and
 * adding weights one by one was two thirds of the work. Texts are numbers now that are joined by reckoning, all rows are
 * looked up before any is added, and features of many labels have full rows, which a processor adds several at a time.
 *
 * <p>Why our own splitter of sentences: the library's never ends a sentence after "U.S." and always does after a question
 * mark in a quotation ("Why now?" Smith asked).
 *
 * <p>That the packed models give the library's parses is checked by {@code PackedModelsTest}, which needs 2 GB and half a
 * minute and is therefore tagged slow: {@code ./mvnw test -Dtests.excluded=none -Dtest=PackedModelsTest}.
 */
@NullMarked
package org.onrecord.extraction.nlp4j;

import org.jspecify.annotations.NullMarked;
