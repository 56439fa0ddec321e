package org.onrecord.question;

/** Which of the claims shown in a conversation something is asked about. */
public sealed interface Pointer {

    /** "source?": what the last reply was about. */
    record LastShown() implements Pointer {}

    /**
     * "the second one": of the claims last listed.
     *
     * @param number from 1; -1 for the last one
     */
    record Nth(int number) implements Pointer {}

    /**
     * "the one about missiles", "what Brandt said": anything shown in this conversation.
     *
     * @param slots what the claim is known by
     * @param otherwise what is asked when nothing that was shown fits
     */
    record Described(Slots slots, Slots otherwise) implements Pointer {}
}
