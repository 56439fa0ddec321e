/**
 * Reads claims out of articles; see {@link org.onrecord.extraction.Parser} for what it needs to know of a sentence.
 *
 * <p>Who says what is found by {@code AttributionFinder}: each {@code Construction} looks at one word and its tree, and
 * the first that fits a word wins. After them {@code QuotationJoiner} completes quotations, {@code Retelling} and
 * {@code BackReferences} settle what sayings of one sentence have to do with each other, {@code ActReader} tells the
 * act, and {@code FloatingQuotations} takes the quotations that are left.
 *
 * <p>{@link org.onrecord.extraction.ClaimExtractor} makes claims of that: {@code Cast} knows the persons of the article,
 * {@code Claimants} tells whom a source means, {@code SayingDays} when it was said, {@code Relays} through whom it came,
 * {@code OutletReports} what the outlet says itself, and {@code Repeats} links a headline with what it repeats. All of
 * them read an article from its beginning to its end, since who "he" is and which Thursday is meant depend on what
 * stands before; {@code ArticleReading} leads them through it.
 *
 * <p>Why "he" is the last person who spoke, unless a person acted since: on news this beat two coreference models. Why a
 * source that can't be told is no claim, and one that is not known keeps its own words for a name: a claim in the wrong
 * mouth is worse than none.
 *
 * <p>Why rules over a tree and a table of cues, not a trained model: every claim can be explained, a missing word is one
 * row, and no annotated news may be shipped.
 */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
