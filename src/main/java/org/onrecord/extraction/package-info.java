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
 *
 * <p>Why the time for a text is bounded: sentences end after 200 words at the latest, and what the parser makes of one is
 * a tree of these only. A text of more than 60,000 chars is read in {@code Parts}. Nothing of it is left out, and no
 * claim is made up by a cut: an excerpt still is a span of the article's text.
 */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
