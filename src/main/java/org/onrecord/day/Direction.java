package org.onrecord.day;

/** On which side of the reference day a phrase without a year, such as "Thursday", is looked for. */
public enum Direction {
    /** News of what was said: the last Thursday on or before the reference. */
    PAST,
    /** "Will visit on Friday": the next Friday after the reference, or the reference itself. */
    FUTURE,
    /** The nearest one; of two that are equally near, the earlier one. */
    NEAREST
}
