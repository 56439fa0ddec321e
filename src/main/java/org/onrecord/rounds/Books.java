package org.onrecord.rounds;

import org.onrecord.subscription.Ledger;
import org.onrecord.subscription.Seen;
import org.onrecord.subscription.Subscriptions;

/** What is written down of subscriptions. */
public record Books(Subscriptions subscriptions, Ledger ledger, Seen seen) {}
