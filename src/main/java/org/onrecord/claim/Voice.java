package org.onrecord.claim;

/** In whose words a claim stands. */
public enum Voice {
    /** In the article's own: "Iran denied it". */
    OWN,
    /** Inside what merely the press reports: "the agency reported that Iran denied it". */
    PASSED_ON,
    /** Inside what somebody else says, or inside quotation marks: "the minister said that Iran denied it". */
    RETOLD
}
