package org.onrecord.digest;

import org.onrecord.position.Retold;

/** What makes a claim more than new; the more important ones first. */
public sealed interface Turn {

    /** The claimant's party said the opposite before. */
    record Changed(Retold.Source before) implements Turn {}

    /** Somebody else says that it is not so. */
    record Disputed(Retold.Source by) implements Turn {}

    /**
     * Another number was given for the same.
     *
     * @param words the number of this claim, as it stands in the text
     * @param otherWords that of the other one
     */
    record Differs(String words, String otherWords, Retold.Source other) implements Turn {}
}
