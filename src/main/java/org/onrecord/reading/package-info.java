/**
 * Files and pages, and what feeds and the web give, become articles: their text, what is known about them and how, and
 * which parts of the text are the article's own. Start at {@link org.onrecord.reading.ArticleReader}, and for the web at
 * {@link org.onrecord.reading.WebReader}.
 *
 * <p>Why outcomes are handed over one at a time, and not returned as a list: a file of JSON Lines may hold more articles
 * than fit in memory. Why what cannot be read is an outcome and not an exception: whoever reads a thousand files wants the
 * other 999, and a message that names the place.
 *
 * <p>Why an article without an id is named by its file's name and the place of the file: read again after a change it
 * replaces itself, and two files of one name in two folders stay two articles. A file that is moved is a new article.
 *
 * <p>Why the site's frame stays in the text and is only marked: excerpts are compared with the text, and the text is the
 * file's, unchanged. Lines are judged in doubt as the article's own; a lost paragraph is worse than a headline too many.
 *
 * <p>Why another language is told by a table of small words and not by a library: all that must be known is whether a text
 * is English. Of the libraries, OpenNLP's detector is well kept and as good, but needs half a second and 50 MB to load,
 * most of what a start may take; Lingua needs far more, and the others are no longer kept. The table costs nothing that
 * can be measured. On doubt a text is read: a lost article is worse than one without claims.
 *
 * <p>Why a page is believed to be at another address than where it was found only at its own site: an article takes the
 * place of the one with the same address. Why the day of a feed's entry is read from the feed's own words and not from what
 * rome makes of them: rome gives an instant, and the day that an outlet prints is the one in its own zone.
 *
 * <p>Why a feed is parsed as it stands first, and mended only when that fails: rome's mending may change the ampersands of
 * links in CDATA.
 */
@NullMarked
package org.onrecord.reading;

import org.jspecify.annotations.NullMarked;
