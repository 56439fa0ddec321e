/** Reads claims out of articles; see {@link org.onrecord.extraction.Parser} for what it needs to know of a sentence. */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
