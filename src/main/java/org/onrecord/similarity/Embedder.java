package org.onrecord.similarity;

/** Makes vectors of texts: the more alike two texts are in what they mean, the nearer are their vectors. */
public interface Embedder extends AutoCloseable {

    /** The vector of a text, always the same for the same text; of a long one only the beginning counts. */
    Vector embed(String text);

    /** Lets go of its memory; nothing can be embedded afterwards. */
    @Override
    void close();
}
