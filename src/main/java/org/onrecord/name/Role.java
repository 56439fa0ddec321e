package org.onrecord.name;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is named by.
 *
 * @param title the words of the role without the state that they stand for: "Foreign Minister", but "State Department
 *     spokesman"
 * @param of the canonical name of the state, body, company or city that the role stands for; {@code null} when the
 *     words don't say
 */
public record Role(String title, @Nullable String of) {}
