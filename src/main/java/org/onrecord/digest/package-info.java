/**
 * What is new on a day, for whoever follows it: grouped by matter, what matters most first. Start with {@link
 * org.onrecord.digest.DigestComposer}.
 *
 * <p>Why the outlets' own reports are left out: they are nearly all sentences of an article, and a summary of who said what
 * would drown in them. They can be asked for.
 *
 * <p>Why matters are found by words and names and not by article: the same story stands in several articles, and one
 * article may tell of several. The words of the titles count as well, so that "rejected the allegations" stands beside what
 * was alleged.
 */
@NullMarked
package org.onrecord.digest;

import org.jspecify.annotations.NullMarked;
