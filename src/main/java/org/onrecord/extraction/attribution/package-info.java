/**
 * Finds who says what: source, cue and content as spans of the text, and the act. Start reading at {@link
 * org.onrecord.extraction.attribution.AttributionFinder}.
 *
 * <p>{@code Mending} first corrects what the parser gets wrong again and again, so that no construction has to know it: names,
 * subjects, objects, clauses, each in a class that gives an example. Each {@code Construction} looks at one word and its tree, and the first that fits a word wins. After them {@code
 * QuotationJoiner} completes quotations, {@code Retelling} and {@code BackReferences} settle what sayings of one sentence
 * have to do with each other, {@code ActReader} tells the act, and {@code FloatingQuotations} takes the quotations that
 * are left. Which words are cues, for which act and in which construction, is a table of {@code org.onrecord.claim}.
 *
 * <p>A source is only words here; whom they mean is told by {@code org.onrecord.extraction.claimant}.
 */
@NullMarked
package org.onrecord.extraction.attribution;

import org.jspecify.annotations.NullMarked;
