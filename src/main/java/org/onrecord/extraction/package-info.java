/**
 * Makes claims of articles; start reading at {@link org.onrecord.extraction.ClaimExtractor}.
 *
 * <p>Three steps lie below, each in its package: {@link org.onrecord.extraction.syntax} says what has to be known of a
 * sentence, {@link org.onrecord.extraction.attribution} finds who says what in it, {@link
 * org.onrecord.extraction.claimant} tells who that is. Here {@code ArticleReading} leads them through an article from its
 * beginning to its end, since who "he" is and which Thursday is meant depend on what stands before: {@code SayingDays}
 * tells when it was said, {@code Relays} through whom it came, {@code OutletReports} what the outlet says itself, and
 * {@code Repeats} links a headline with what it repeats.
 *
 * <p>Why rules over a tree and a table of cues, not a trained model: every claim can be explained, a missing word is one
 * row, and no annotated news may be shipped.
 */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
