package org.onrecord.extraction;

import org.onrecord.day.DayReader;
import org.onrecord.name.Incumbents;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;

/** What is known before an article is opened: who names and roles mean, and which day a phrase means. */
record Knowledge(Names names, Roles roles, DayReader days, Incumbents incumbents) {}
