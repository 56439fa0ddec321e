/**
 * Follows feeds: asks each when it is due, reads the pages of what is new in it, and hands the articles on. Start with {@link
 * org.onrecord.feed.Feeds}.
 *
 * <p>Why what was read is remembered by entry and not only by article: a page that asks for a password, or is in another
 * language, is no article, and is not to be fetched again for each poll either.
 *
 * <p>Why a feed's validators are kept only when all that it brought has been dealt with: whoever is killed in between, or
 * finds a page out of reach for a while, must be given the whole feed again and not "unchanged".
 *
 * <p>Why the feed's own text is the second choice: it lacks what a page says about itself, and is often only the beginning.
 */
@NullMarked
package org.onrecord.feed;

import org.jspecify.annotations.NullMarked;
