package org.onrecord.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that is to be sent now.
 *
 * @param day its date in the timetable's zone
 * @param at when it was to be sent; long ago after an outage
 * @param missed for how many dates before it nothing was sent
 */
public record Due(LocalDate day, Instant at, int missed) {}
