/**
 * Brings updates to whoever answers them, and answers to where they belong: the part of every chat platform that is the
 * same for all. Start with {@link org.onrecord.delivery.InboxWorkers} and {@link org.onrecord.delivery.OutboxSender}.
 *
 * <p>Nothing here remembers what must not be lost: that is in the inbox and the outbox. What is in memory (which chat is
 * at work, which message goes next, how fast was sent) is made anew at a start.
 *
 * <p>Why no thread waits for its turn: what is not due yet is left in the database, and an {@link
 * org.onrecord.delivery.Alarm} calls when it is. So ten thousand chats that wait cost nothing, a stop is quick, and tests
 * move a clock in place of waiting.
 */
@NullMarked
package org.onrecord.delivery;

import org.jspecify.annotations.NullMarked;
