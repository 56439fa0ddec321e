/**
 * When something that comes once a day is due. Start with {@link org.onrecord.schedule.Timetable}.
 *
 * <p>Why the moment is worked out from day, hour and zone each time, and never kept: the rules of a zone change, at times
 * at a week's notice, and what was reckoned by the old ones would go out an hour off.
 *
 * <p>Why days are told apart by their date in the zone: a date happens once, while an hour of a clock may come twice or
 * not at all.
 */
@NullMarked
package org.onrecord.schedule;

import org.jspecify.annotations.NullMarked;
