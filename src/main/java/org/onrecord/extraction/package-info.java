/**
 * Reads claims out of articles; see {@link org.onrecord.extraction.Parser} for what it needs to know of a sentence.
 *
 * <p>Who says what is found by {@code AttributionFinder}: each {@code Construction} looks at one word and its tree, and
 * the first that fits a word wins. After them {@code QuotationJoiner} completes quotations, {@code Retelling} and
 * {@code BackReferences} settle what sayings of one sentence have to do with each other, {@code ActReader} tells the
 * act, and {@code FloatingQuotations} takes the quotations that are left.
 *
 * <p>Why rules over a tree and a table of cues, not a trained model: every claim can be explained, a missing word is one
 * row, and no annotated news may be shipped.
 */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
