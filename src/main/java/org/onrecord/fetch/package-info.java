/**
 * Gets what other people's servers give, carefully and politely: {@link org.onrecord.fetch.Fetcher}.
 *
 * <p>Why a package of its own, beside {@code reading}: whoever reads files needs no network, and what comes from one is
 * somebody else's, who may mean harm. Everything that guards against that is here: time, size, number of redirects,
 * where connections may lead.
 *
 * <p>Why OkHttp and not the JDK's client: only OkHttp lets the address be checked that a connection is really made to, on
 * every connection. A name that is checked first and looked up again for connecting can lead elsewhere the second time.
 * For the same reason no proxy is used: it would look the names up itself.
 *
 * <p>Why robots.txt is obeyed for pages only: a feed is made for programs, and was asked for by whoever wrote the settings.
 */
@NullMarked
package org.onrecord.fetch;

import org.jspecify.annotations.NullMarked;
