/**
 * How alike two texts are in what they mean. Start with {@link org.onrecord.similarity.Similarity}; {@link
 * org.onrecord.similarity.Embedder} makes a text's vector, {@link org.onrecord.similarity.OnnxEmbedder} with the model
 * bge-small-en-v1.5, whose weights are integers, through ONNX Runtime.
 *
 * <p>Why it tells of topics only: a vector tells that "Iran denied it" and "Iran admitted it" are much alike, so who spoke and what
 * kind of saying it was is never decided here. Whoever asks must get along without: the model may be missing, and the
 * native library may not fit the machine.
 *
 * <p>Why a tokenizer of our own: it is a page of code, and the libraries that have one bring a runtime each.
 *
 * <p>Why a vector's numbers are bytes: they take a quarter of the space.
 *
 * <p>Why the build unpacks the native library: left to itself, ONNX Runtime unpacks 24 MB at each start, which takes longer
 * than all the rest, and leaves a folder behind.
 *
 * <p>Why not a newer ONNX Runtime: from 1.29 on, on every system, it reports each start and each model to its maker unless an
 * environment variable forbids it, which a program cannot set for itself. A test looks for that in the library.
 */
@NullMarked
package org.onrecord.similarity;

import org.jspecify.annotations.NullMarked;
