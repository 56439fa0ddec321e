/**
 * Brings everybody what they follow: what is new is noticed, and each subscription is sent its own. Start with {@link
 * org.onrecord.rounds.Rounds}.
 *
 * <p>Why everything here is a step that can be taken again at any time, by any process: who decides what is sent is the
 * database, in one transaction with the message. Whoever is killed in between has decided nothing, and whoever comes
 * second finds it decided.
 *
 * <p>Why steps look at everything that may be due, and nothing is put on a timer: after an outage, a change of a zone's
 * rules or of somebody's mind a timer is wrong, and a look never is.
 */
@NullMarked
package org.onrecord.rounds;

import org.jspecify.annotations.NullMarked;
