package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.chat.Address;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outgoing;
import org.onrecord.claim.Act;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Wanted;
import org.onrecord.question.Who;
import org.onrecord.schedule.QuietHours;
import org.onrecord.schedule.Timetable;
import org.onrecord.subscription.AlreadyDecidedException;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Ledger;
import org.onrecord.subscription.Ledger.Delivery;
import org.onrecord.subscription.Ledger.SentClaim;
import org.onrecord.subscription.Seen;
import org.onrecord.subscription.Subscription;
import org.onrecord.subscription.Subscription.Pace;
import org.onrecord.subscription.Subscription.State;

/** What every database has to do for subscriptions, each in the same way. */
abstract class SubscriptionsContract extends OpenStores {

    private static final Address CHAT = new Address("test", "test:a", "7");
    private static final Follow DENIALS = new Follow(
            List.of(new Who("Iran", Set.of("Iran"), true)),
            new Wanted("deny", Act.DENY, Set.of(Act.DENY), Set.of(Act.OPPOSE), false, false),
            List.of(new TopicWord("drones", Set.of("drone", "uav"), TopicWord.Weight.SPECIFIC)),
            "Reuters");
    private static final Timetable WORKDAYS = new Timetable(
            LocalTime.of(7, 30),
            ZoneId.of("Europe/Kyiv"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0)));

    private Subscription subscribed(Pace pace) {
        var proposed = store.subscriptions()
                .propose(Subscription.proposed(CHAT, DENIALS, WORKDAYS, pace, true, clock.instant()));
        store.subscriptions().activate(proposed, clock.instant());
        return store.subscriptions().find(proposed.id()).orElseThrow();
    }

    @Test
    void keepsWhatWasUnderstood() {
        var kept = subscribed(Pace.AT_ONCE);

        var again = openAgain().subscriptions().of("test:a");

        assertThat(again).containsExactly(kept);
        assertThat(kept.follow()).isEqualTo(DENIALS);
        assertThat(kept.timetable()).isEqualTo(WORKDAYS);
        assertThat(kept.to()).isEqualTo(CHAT);
        assertThat(kept.number()).isEqualTo(1);
    }

    @Test
    void numbersThoseOfAChatAndForgetsWhatWasNotConfirmed() {
        subscribed(Pace.DAILY);
        store.subscriptions()
                .propose(Subscription.proposed(CHAT, Follow.EVERYTHING, WORKDAYS, Pace.DAILY, false, START));
        var second = subscribed(Pace.DAILY);

        assertThat(second.number()).isEqualTo(2);
        assertThat(store.subscriptions().of("test:a")).hasSize(2).allMatch(each -> each.state() == State.ACTIVE);
    }

    @Test
    void thoseOfAChatThatMovedGetNumbersAfterThoseThatAreThere() {
        subscribed(Pace.DAILY);
        var there = store.subscriptions()
                .propose(Subscription.proposed(
                        new Address("test", "test:b", null), Follow.EVERYTHING, WORKDAYS, Pace.AT_ONCE, false, START));
        store.subscriptions().activate(there, START);

        store.chats().moved("test:a", "test:b");

        assertThat(store.subscriptions().of("test:b"))
                .extracting(Subscription::number, Subscription::pace)
                .containsExactly(tuple(1, Pace.AT_ONCE), tuple(2, Pace.DAILY));
        assertThat(store.subscriptions().of("test:a")).isEmpty();
    }

    @Test
    void pausesResumesChangesAndDeletes() {
        var one = subscribed(Pace.DAILY);

        store.subscriptions().pause(one);
        assertThat(store.subscriptions().active()).isEmpty();
        clock.advance(Duration.ofHours(1));
        store.subscriptions().activate(one, clock.instant());
        assertThat(store.subscriptions().active())
                .extracting(Subscription::since)
                .containsExactly(clock.instant());
        store.subscriptions().change(one.changed(Follow.EVERYTHING, WORKDAYS, Pace.DAILY, false));
        assertThat(store.subscriptions().active())
                .extracting(Subscription::follow)
                .containsExactly(Follow.EVERYTHING);
        store.subscriptions().delete(one);
        assertThat(store.subscriptions().of("test:a")).isEmpty();
    }

    @Test
    void decidesOnceForEachDateTogetherWithItsMessage() {
        var one = subscribed(Pace.DAILY);

        decide(store, one, "2022-11-05");

        assertThatThrownBy(() -> decide(openAgain(), one, "2022-11-05")).isInstanceOf(AlreadyDecidedException.class);
        assertThat(store.outbox().heads()).hasSize(1);
        assertThat(store.subscriptions().active())
                .extracting(Subscription::last)
                .containsExactly(LocalDate.of(2022, 11, 5));
    }

    @Test
    void decidesNothingForWhatIsPausedOrHasMovedOn() {
        var one = subscribed(Pace.DAILY);
        store.ledger().decide(new Delivery(one, "alert-0", 5, List.of(), START));

        assertThatThrownBy(() -> decide(store, one, "2022-11-06")).isInstanceOf(AlreadyDecidedException.class);
        store.subscriptions().pause(one);
        var paused = store.subscriptions().find(one.id()).orElseThrow();
        assertThatThrownBy(() -> decide(store, paused, "2022-11-06")).isInstanceOf(AlreadyDecidedException.class);

        assertThat(store.outbox().heads()).isEmpty();
        assertThat(store.ledger().findLast(one.id(), Ledger.Kind.ALERT.prefix()))
                .contains(START);
        assertThat(store.ledger().findLast(one.id(), Ledger.Kind.PASSED.prefix()))
                .isEmpty();
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws InterruptedException {
        var one = subscribed(Pace.DAILY);
        var stores = List.of(store, openAgain(), openAgain());
        var decided = new AtomicInteger();
        var threads = IntStream.range(0, 12)
                .mapToObj(i -> Thread.startVirtualThread(() -> {
                    try {
                        decide(stores.get(i % 3), one, "2022-11-05");
                        decided.incrementAndGet();
                    } catch (AlreadyDecidedException e) {
                        // As it should be, eleven times.
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(decided).hasValue(1);
        assertThat(store.outbox().counts().values()).containsExactly(1);
    }

    @Test
    void knowsWhoWasSentWhichClaim() {
        var one = subscribed(Pace.DAILY);
        var claim = new SentClaim("article", "key", "Ada Brandt", "We never \u0000 shipped it.");
        store.ledger().decide(new Delivery(one, "2022-11-05", 3, List.of(claim), START));

        var sent = store.ledger().sentFrom("article");
        assertThat(sent).extracting(Ledger.Sent::claim).containsExactly(claim);
        store.ledger().told(sent);
        assertThat(store.ledger().sentFrom("article")).isEmpty();
        assertThatThrownBy(() -> store.ledger().told(sent)).isInstanceOf(AlreadyDecidedException.class);
    }

    @Test
    void countsWhatIsNewFromTheStart() {
        notice(true, look("old", "1", "a", "b"));
        store.seen().started();
        assertThat(store.seen().last()).isZero();
        assertThat(store.seen().hasStarted()).isTrue();

        notice(false, look("one", "1", "c"), look("two", "1", "d", "e"));

        assertThat(store.seen().last()).isEqualTo(2);
        assertThat(store.seen().between(0, 2)).containsOnlyKeys("one", "two").containsEntry("two", Set.of("d", "e"));
        assertThat(store.seen().between(1, 2)).containsOnlyKeys("two");
        assertThat(store.seen().between(0, 1)).containsOnlyKeys("one");
        assertThat(store.seen().isKnownBy(0, "old")).isTrue();
        assertThat(store.seen().isKnownBy(0, "one")).isFalse();
        assertThat(subscribed(Pace.DAILY).toldThrough()).isEqualTo(2);
    }

    @Test
    void ofAChangedArticleOnlyWhatIsNewIsNew() {
        notice(false, look("one", "1", "a", "b"));
        notice(false, look("one", "1", "a", "b", "newer-rules"));
        assertThat(store.seen().last()).isEqualTo(1);
        assertThat(store.seen().changed()).isEmpty();

        notice(false, look("one", "2", "a", "c"));

        assertThat(store.seen().between(1, 9)).containsEntry("one", Set.of("c"));
        var changed = store.seen().changed();
        assertThat(changed).extracting(Seen.Changed::article).containsExactly("one");
        store.seen().remove(Set.of("one"), START);
        store.seen().settled(changed.getFirst());
        assertThat(store.seen().changed()).hasSize(1);
        assertThat(store.seen().looks()).isEmpty();
        notice(false, look("one", "2", "a", "c"));
        assertThat(store.seen().between(3, 9)).isEmpty();
    }

    @Test
    void goneChatsAreNotServedAndForgottenAfterNinetyDays() {
        subscribed(Pace.DAILY);
        store.chats().gone("test:a", "blocked");
        assertThat(store.subscriptions().active()).isEmpty();

        clock.advance(Duration.ofDays(89));
        store.upkeep().tidy();
        assertThat(store.subscriptions().of("test:a")).hasSize(1);
        clock.advance(Duration.ofDays(2));
        store.upkeep().tidy();
        assertThat(store.subscriptions().of("test:a")).isEmpty();
    }

    @Test
    void whatWasSentIsForgottenAfterNinetyDays() {
        var subscription = subscribed(Pace.DAILY);
        decide(store, subscription, "2022-11-05");

        clock.advance(Duration.ofDays(89));
        store.upkeep().tidy();
        assertThat(store.ledger().findLast(subscription.id(), "2022-11-05")).isPresent();
        clock.advance(Duration.ofDays(2));
        assertThat(store.upkeep().tidy()).containsEntry("summaries", 1);
        assertThat(store.ledger().findLast(subscription.id(), "2022-11-05")).isEmpty();
    }

    private void notice(boolean isStart, Seen.Look... looks) {
        store.seen().notice(List.of(looks), isStart, START);
    }

    private static Seen.Look look(String article, String look, String... claims) {
        return new Seen.Look(article, look, Set.of(claims));
    }

    private static void decide(Store store, Subscription subscription, String occasion) {
        store.transactions().together(() -> {
            store.ledger().decide(new Delivery(subscription, occasion, subscription.toldThrough(), List.of(), START));
            store.outbox()
                    .enqueue(new Outgoing(
                            subscription.to(), Outgoing.Priority.SUMMARY, null, null, Content.of("b", "b")));
        });
    }
}
