package org.onrecord.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import org.onrecord.chat.Address;
import org.onrecord.schedule.Timetable;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;

/** Chats on Telegram that are due a summary soon. */
final class SubscribedChats {

    private SubscribedChats() {}

    /** Each to everything, by clocks on which it is about noon. What is there when serving begins is new to all of them. */
    static void subscribe(StoreLocation location, LongStream chats, Duration until) {
        var clock = Clock.systemUTC();
        var now = clock.instant();
        var noon = ZoneOffset.ofHours(12 - now.atZone(ZoneOffset.UTC).getHour());
        var due = LocalTime.ofInstant(now.plus(until), noon);
        try (var store = Store.open(location, clock, Duration.ofDays(1))) {
            store.seen().started();
            chats.forEach(chat -> {
                var proposed = store.subscriptions()
                        .propose(Subscription.proposed(
                                new Address("telegram", "telegram:" + chat, null),
                                Follow.EVERYTHING,
                                Timetable.daily(due, noon),
                                Subscription.Pace.DAILY,
                                false,
                                now));
                store.subscriptions().activate(proposed, now);
            });
        }
    }
}
