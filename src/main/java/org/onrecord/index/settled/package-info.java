/**
 * A claim index in which one person is one claimant, however articles spell the name, and an official represents the state
 * that other articles tell: {@link org.onrecord.index.settled.SettledClaimIndex} around any other index.
 *
 * <p><b>Why when claims are read, and not when they are written.</b> Who an article's "President Lund" is can be told from
 * another article, which may be read later, changed, or taken out again. So the index keeps what each article says, and
 * {@link org.onrecord.name.Registry} settles all names anew from what the index holds: the order of reading makes no
 * difference, and nothing has to be mended when an article goes. It costs one pass over the speakers for each commit.
 *
 * <p><b>Why around an index, and not inside.</b> Every kind of index gives the same answers, and none knows of names. A
 * query by a settled name becomes one by the names that articles use; where these mean others as well, one by the
 * claimants themselves.
 */
@NullMarked
package org.onrecord.index.settled;

import org.jspecify.annotations.NullMarked;
