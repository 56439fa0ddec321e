package org.onrecord.fetch;

import java.time.Duration;

/**
 * How things are fetched.
 *
 * @param agent how the program names itself, for example "OnRecord/0.1 (+https://news.example/bot)"
 * @param maxBytes more than so much, unpacked, is not read
 * @param time for one thing, from looking up the name to the last byte
 * @param pause between two requests to one host
 * @param allowsPrivate whether addresses that are not on the public Internet may be connected to
 */
public record FetchSettings(String agent, int maxBytes, Duration time, Duration pause, boolean allowsPrivate) {}
