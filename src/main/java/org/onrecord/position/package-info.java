/**
 * What a claimant has said on one matter over time, the same claim told again, and figures that differ.
 *
 * <p>Start with {@link org.onrecord.position.Positions}, {@link org.onrecord.position.Retold} and {@link
 * org.onrecord.position.Figures}.
 *
 * <p>Why claims told again by other outlets are looked up and not stored: which claims tell the same follows from the
 * claims alone, so the links are the same in whatever order articles were read, none points to an article that was taken
 * out, and a run that was killed leaves none behind. Only what one article repeats is stored with it.
 *
 * <p>Why a rule and not a likeness of vectors: "2,000" and "2,400", "raised" and "cut", "will" and "will not" are near to
 * each other in every such space, and to tell them as one would be to put words into a mouth.
 *
 * <p>Why extraction uses this package: a headline repeats the body as one outlet repeats another, and what makes two claims
 * of them is the same.
 */
@NullMarked
package org.onrecord.position;

import org.jspecify.annotations.NullMarked;
