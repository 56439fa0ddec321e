/**
 * Tells who a source means. {@code Cast} knows the persons of an article, {@code Organisations} its bodies, {@code
 * SourceReader} what a source's words say, and {@link org.onrecord.extraction.claimant.Claimants} puts them together,
 * saying by saying, in the article's order.
 *
 * <p>Why "he" is the last person who spoke, unless a person acted since: on news this beat two coreference models. Why a
 * source that can't be told is no claim, and one that is not known keeps its own words for a name: a claim in the wrong
 * mouth is worse than none.
 */
@NullMarked
package org.onrecord.extraction.claimant;

import org.jspecify.annotations.NullMarked;
