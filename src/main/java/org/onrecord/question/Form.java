package org.onrecord.question;

/** What an answer to the question has to look like. */
public enum Form {
    /** What somebody said: "what did Iran admit?", "who denied it?". */
    STATEMENTS,
    /** A number: "how many drones did Russia order?". */
    FIGURE,
    /** How a matter stands, by everybody's word: "is Iran giving Russia drones?". */
    MATTER,
    /** What a claimant said over time: "has Iran always denied it?". */
    POSITION,
    /** Whether words were said: "did Stoltenberg say 'this is unacceptable'?". */
    QUOTATION,
    /** What happened on a day. */
    EVENT,
    /** When something was said or happened. */
    TIME,
    /** How long something took or will take. */
    DURATION,
    /** What was said last. */
    LATEST,
    /** Why something was said or done: "why did Iran refuse it?". */
    REASON,
    /** Who somebody is, as the articles call them, and what they said last. */
    PERSON
}
