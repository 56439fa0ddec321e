/**
 * Pictures of what was said over time. Start with {@link org.onrecord.chart.TimelineChart}.
 *
 * <p>Why each kind of act has a shape, a row and a colour of its own: the colours can be told apart by people who are
 * colour-blind, and whoever sees none has the other two.
 */
@NullMarked
package org.onrecord.chart;

import org.jspecify.annotations.NullMarked;
