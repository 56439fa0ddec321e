/** News articles as they were published: text, outlet, day, link, and which parts of the text are the article's own. */
@NullMarked
package org.onrecord.article;

import org.jspecify.annotations.NullMarked;
