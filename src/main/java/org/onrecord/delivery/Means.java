package org.onrecord.delivery;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.onrecord.chat.DeliveryListener;

/**
 * What delivery works with.
 *
 * @param threads as many as are asked for: virtual ones, in which waiting for a database or a platform costs nothing
 */
public record Means(Clock clock, Alarm alarm, Executor threads, DeliveryListener listener) {}
