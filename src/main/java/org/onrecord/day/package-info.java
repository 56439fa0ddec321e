/**
 * Which day a phrase means: "Thursday" in an article of 5 November, "since March" in a question, "Nov 03, 2022" on a
 * page.
 *
 * <p>Start with {@link org.onrecord.day.DayReader}. A phrase never gets a day that its words don't give: "recently" is
 * no day.
 */
@NullMarked
package org.onrecord.day;

import org.jspecify.annotations.NullMarked;
