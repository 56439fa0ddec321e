/**
 * What somebody is on record as saying, with the words that prove it.
 *
 * <p>Start with {@link org.onrecord.claim.Claim}. {@link org.onrecord.claim.Cues} is the one table of words that mark
 * a saying; extraction reads articles with it, and question understanding reads questions with it, so that "owned up
 * to" means the same in both.
 */
@NullMarked
package org.onrecord.claim;

import org.jspecify.annotations.NullMarked;
