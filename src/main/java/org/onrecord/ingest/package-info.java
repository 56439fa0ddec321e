/**
 * Reads articles, takes their claims out and puts both into the index, once each; see {@link
 * org.onrecord.ingest.Ingest}.
 *
 * <p>Why the index is written to in the order of reading, although claims are taken out of several articles at once: two
 * runs over the same files then leave the same index, and what is committed is always a beginning of what was read.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
