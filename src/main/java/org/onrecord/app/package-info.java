/**
 * The program: its commands, its settings and the wiring of its parts. Start with {@link org.onrecord.app.OnRecord};
 * {@link org.onrecord.app.Wiring} is the inventory.
 *
 * <p>Why commands open only what they need: a program that only answers loads no parser, and one that only tells what is
 * wrong must work when everything else does not.
 */
@NullMarked
package org.onrecord.app;

import org.jspecify.annotations.NullMarked;
