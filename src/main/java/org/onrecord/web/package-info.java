/**
 * The program's HTTP server: webhooks, health, metrics. Start with {@link org.onrecord.web.WebServer}.
 *
 * <p>Why routes are plain functions from what came to what goes back: whoever answers knows nothing of the library, and is
 * tested without a network.
 */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
