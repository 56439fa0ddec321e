package org.onrecord.chat;

import java.time.Instant;

/**
 * How far a platform's updates were taken.
 *
 * @param platform for example "telegram"
 * @param value in the platform's own form; for Telegram the number to ask for next
 * @param moved when it was last moved: one that stood still for a week may be worth nothing, since Telegram then numbers anew
 */
public record Offset(String platform, String value, Instant moved) {}
