/**
 * The claim index on one machine, in a folder, with Lucene. Start with {@link
 * org.onrecord.index.lucene.LuceneClaimIndex}.
 *
 * <p>How it is laid out: an article and its claims are documents that are written together and replaced together. A
 * claim's document repeats what queries ask of its article (day, outlet, title, the paragraphs around it), so that a search never looks anywhere
 * else. Articles and claims are kept in a form of our own ({@link org.onrecord.index.lucene.Packed}) with a checksum: Lucene
 * notices a file that was cut off when it opens it, but not bytes that were changed in its middle, and words that changed on
 * the disk must not be shown as anybody's.
 *
 * <p>Why each operation looks for a newer commit: reading new articles is the work of another process, and the bot must
 * know them without a restart. Looking is one listing of the folder; only after a commit is anything opened, and then
 * only what is new.
 *
 * <p>Why merging happens in the thread that writes: nobody waits for it, and an error such as a full disk reaches the
 * caller instead of a thread that nobody watches.
 *
 * <p>Why an older format is written anew and not asked to be read again: articles and claims are kept whole, so that all
 * else follows from them ({@link org.onrecord.index.lucene.OlderIndex}).
 *
 * <p>Why claims are doc values and articles stored fields: an answer looks at many claims all over the index, which
 * stored fields would unpack block by block, but at few articles, whose text is worth compressing.
 */
@NullMarked
package org.onrecord.index.lucene;

import org.jspecify.annotations.NullMarked;
