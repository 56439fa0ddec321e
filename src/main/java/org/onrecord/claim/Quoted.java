package org.onrecord.claim;

/** How much of a claim's content stands in quotation marks. */
public enum Quoted {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    PARTIAL,
    /** Nothing. */
    NONE
}
