/**
 * The ports of {@code chat}, {@code subscription} and {@code feed} and the memory of {@code conversation} on a database.
 * Start with {@link org.onrecord.store.Store}.
 *
 * <p>An SQLite file is the default: nothing to install, and a bot of this size needs no more. PostgreSQL is for those who
 * run two processes, or have it anyway. Both have one schema, made by Flyway, and pass the same tests.
 *
 * <p>What is kept of users is as little as works: what an update said is dropped when it is handled, what a message said
 * when it is sent. Exceptions name no values.
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
