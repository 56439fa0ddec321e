/**
 * What happens, in numbers for Prometheus. Start with {@link org.onrecord.metrics.Metrics}.
 *
 * <p>Why kinds are labels and chats are not: a label for each chat would tell who uses the bot, and never stop growing.
 */
@NullMarked
package org.onrecord.metrics;

import org.jspecify.annotations.NullMarked;
