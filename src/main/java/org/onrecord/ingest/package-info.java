/**
 * Reads articles, takes their claims out and puts both into the index, once each; see {@link
 * org.onrecord.ingest.Ingest}.
 *
 * <p>Why the index is written to in the order of reading, although claims are taken out of several articles at once: two
 * runs over the same files then leave the same index, and what is committed is always a beginning of what was read.
 *
 * <p>Why the rules are kept with each article and not with the index: a run reads the sources that it is given, and may be
 * killed; what was not read again by then still has the old mark, and is read again by the next run.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
