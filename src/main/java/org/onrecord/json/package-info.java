/**
 * The JSON forms that other programs rely on: a claim, a reply.
 *
 * <p>Why the fields are written one by one and not by reflection over the records: the forms are a contract, and must not
 * change because a record's component was renamed.
 */
@NullMarked
package org.onrecord.json;

import org.jspecify.annotations.NullMarked;
