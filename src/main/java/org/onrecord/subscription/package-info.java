/**
 * What chats have asked to be told, each day or at once. Start with {@link org.onrecord.subscription.Subscription};
 * {@link org.onrecord.subscription.WishReader} makes one out of words.
 *
 * <p>Why what is followed is kept as what was understood, and not as the words: whoever confirmed what the bot understood
 * shall get that, also when the bot understands the same words otherwise later.
 *
 * <p>Why what is new is counted in numbers that articles get when they are noticed ({@link
 * org.onrecord.subscription.Seen}), and not by days: an article may be read weeks after it was printed, and an hour after
 * the summary. Numbers have no gaps and no zones: each summary goes from the number where the one before ended.
 */
@NullMarked
package org.onrecord.subscription;

import org.jspecify.annotations.NullMarked;
