/**
 * What a claimant has said on one matter over time, the same claim told again, and figures that differ.
 *
 * <p>Start with {@link org.onrecord.position.Positions}.
 */
@NullMarked
package org.onrecord.position;

import org.jspecify.annotations.NullMarked;
