package org.onrecord.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Chats;
import org.onrecord.chat.Reply;
import org.onrecord.rounds.Order.Deed;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;
import org.onrecord.subscription.Subscription.Pace;
import org.onrecord.subscription.Subscription.State;
import org.onrecord.subscription.Wish;
import org.onrecord.subscription.WishReader;

/**
 * Where chats subscribe, whatever the platform: a message in, a reply out, whose choices are messages again, so that a
 * platform may make buttons of them. Its writes are parts of {@link org.onrecord.chat.Transactions#together}. Safe for use
 * by many threads; messages of one chat come one at a time.
 */
public final class Desk {

    private static final int MOST_OF_A_CHAT = 50;

    /** With more of them, the buttons of all would be too many for a message. */
    private static final int MOST_AT_A_GLANCE = 2;

    /** A "yes" so much later is meant for something else. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final Reply NOTHING_PROPOSED = reply(
            "There is nothing to confirm: what I propose can be answered once, within an hour.",
            List.of("/subscriptions"));
    private static final List<String> EXAMPLES = List.of(
            "/subscribe everything at 8am",
            "/subscribe denials and admissions by Iran every weekday at 7 in Kyiv",
            "/subscribe warnings about nuclear weapons at once");

    private final Books books;
    private final SendNow sendNow;
    private final WishReader wishes;
    private final Preferences preferences;
    private final Clock clock;

    /** @param zone of chats that have set none */
    public Desk(Books books, SendNow sendNow, WishReader wishes, Chats chats, ZoneId zone, Clock clock) {
        this.books = books;
        this.sendNow = sendNow;
        this.wishes = wishes;
        this.preferences = new Preferences(chats, books.subscriptions(), wishes, zone);
        this.clock = clock;
    }

    /** The time zone of a chat. */
    public ZoneId zone(String chat) {
        return preferences.timetable(chat).zone();
    }

    /** Answers an order; nothing when the message is none, and is to be answered as a question. */
    public Optional<Answered> hear(Address from, String text) {
        return OrderReader.read(text).flatMap(order -> switch (order) {
            case Order.Subscribe(var words) -> Optional.of(answered(subscribe(from, words)));
            case Order.Decide decision -> decide(from, decision).map(Desk::answered);
            case Order.ListAll() -> Optional.of(answered(list(from)));
            case Order.One(var deed, var number) -> toOne(from, number, one -> done(from, deed, one));
            case Order.All all -> toAll(from, all);
            case Order.Change(var number, var words) -> toOne(from, number, one -> answered(change(one, words)));
            case Order.Settings(var words) -> Optional.of(answered(preferences.hear(from.chat(), words)));
        });
    }

    /** Without a moment: a button under it goes on from where the conversation stands when it is pressed. */
    private static Answered answered(Reply reply) {
        return new Answered(reply, "", List.of(), "");
    }

    private Reply subscribe(Address from, String words) {
        if (words.isEmpty()) {
            return reply("Say what you want to follow and when, for example:", EXAMPLES);
        }
        if (books.subscriptions().of(from.chat()).size() >= MOST_OF_A_CHAT) {
            return reply(
                    "A chat can have %d subscriptions; delete one first.".formatted(MOST_OF_A_CHAT),
                    List.of("/subscriptions"));
        }
        return switch (wishes.read(words)) {
            case Wish.Unclear(var why) -> reply(why + " For example:", EXAMPLES);
            case Wish.Which(var name, var wordings) -> which(name, "/subscribe ", wordings);
            case Wish.Understood wish -> propose(from, wish);
        };
    }

    private Reply propose(Address from, Wish.Understood wish) {
        var proposed = books.subscriptions()
                .propose(Subscription.proposed(
                        from,
                        wish.follow() == null ? Follow.EVERYTHING : wish.follow(),
                        wish.when().over(preferences.timetable(from.chat())),
                        wish.when().pace(Pace.DAILY),
                        wish.when().tellsOfNothing(false),
                        clock.instant()));
        var parts = new ArrayList<Reply.Part>();
        parts.add(new Reply.Line("I understood: " + proposed.inWords() + "."));
        wish.remarks().forEach(remark -> parts.add(new Reply.Line(remark)));
        parts.add(new Reply.Line("Shall I?"));
        parts.add(new Reply.Choices(List.of("yes, subscribe", "no, forget it")));
        return new Reply(parts);
    }

    /** "Yes" alone is an answer only where something was proposed. */
    private Optional<Reply> decide(Address from, Order.Decide decision) {
        return proposed(from, decision.yes())
                .or(() -> decision.isOfSubscribing() ? Optional.of(NOTHING_PROPOSED) : Optional.empty());
    }

    private Optional<Reply> proposed(Address from, boolean yes) {
        var now = clock.instant();
        return books.subscriptions().of(from.chat()).stream()
                .filter(each -> each.state() == State.PROPOSED)
                .filter(each -> each.since().plus(REMEMBERED).isAfter(now))
                .findFirst()
                .map(proposed -> {
                    if (!yes) {
                        books.subscriptions().delete(proposed);
                        return reply("Nothing was subscribed to.", List.of());
                    }
                    books.subscriptions().activate(proposed, now);
                    return reply(
                            "Subscribed, number %d: %s. It begins with what is new from now on; /subscriptions changes it."
                                    .formatted(proposed.number(), proposed.inWords()),
                            List.of());
                });
    }

    private Reply list(Address from) {
        var all = confirmed(from);
        if (all.isEmpty()) {
            return reply("Nothing is subscribed to here. For example:", EXAMPLES);
        }
        var parts = new ArrayList<Reply.Part>();
        all.forEach(each -> parts.add(line(each)));
        var choices = all.size() <= MOST_AT_A_GLANCE
                ? all.stream().flatMap(each -> deeds(each).stream()).toList()
                : all.stream().map(each -> "subscription " + each.number()).toList();
        parts.add(new Reply.Choices(choices));
        return new Reply(parts);
    }

    private static Reply.Line line(Subscription subscription) {
        return new Reply.Line(subscription.number() + ". " + subscription.inWords()
                + (subscription.state() == State.PAUSED ? " (paused)" : ""));
    }

    /** What can be done about one, each as a message that does it. */
    private static List<String> deeds(Subscription subscription) {
        int number = subscription.number();
        return subscription.state() == State.PAUSED
                ? List.of("resume " + number, "change " + number, "delete " + number)
                : List.of("pause " + number, "change " + number, "delete " + number, "send " + number + " now");
    }

    /** Does something to one of the chat's subscriptions; where there are none, the message means something else. */
    private Optional<Answered> toOne(Address from, int number, Function<Subscription, Answered> deed) {
        var all = confirmed(from);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(deed)
                .orElseGet(() -> answered(
                        reply("There is no subscription number " + number + " here.", List.of("/subscriptions")))));
    }

    /** Does something to all of them; what cannot be undone is asked back. */
    private Optional<Answered> toAll(Address from, Order.All order) {
        var all = confirmed(from);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (order.deed() == Deed.DELETE && !order.isSure()) {
            return Optional.of(answered(reply(
                    "Delete " + (all.size() == 1 ? "the subscription" : "all %d subscriptions".formatted(all.size()))
                            + " of this chat?",
                    List.of("yes, delete all", "pause all"))));
        }
        var parts = new ArrayList<Reply.Part>();
        for (var each : all) {
            parts.addAll(done(from, order.deed(), each).reply().parts());
        }
        parts.removeIf(Reply.Choices.class::isInstance);
        return Optional.of(answered(new Reply(parts)));
    }

    private List<Subscription> confirmed(Address from) {
        return books.subscriptions().of(from.chat()).stream()
                .filter(each -> each.state() != State.PROPOSED)
                .toList();
    }

    private Answered done(Address from, Deed deed, Subscription subscription) {
        int number = subscription.number();
        return switch (deed) {
            case SHOW -> answered(Reply.of(line(subscription), new Reply.Choices(deeds(subscription))));
            case PAUSE -> {
                books.subscriptions().pause(subscription);
                yield answered(reply("Paused: " + subscription.follow().inWords() + ".", List.of("resume " + number)));
            }
            case RESUME -> {
                books.subscriptions().activate(subscription, clock.instant());
                yield answered(reply("Goes on: " + subscription.inWords() + ".", List.of()));
            }
            case DELETE -> {
                books.subscriptions().delete(subscription);
                yield answered(reply("Deleted: " + subscription.follow().inWords() + ".", List.of()));
            }
            case SEND -> send(from, subscription);
        };
    }

    private Answered send(Address from, Subscription subscription) {
        if (subscription.state() != State.ACTIVE) {
            return answered(reply("That one is paused.", List.of("resume " + subscription.number())));
        }
        return sendNow.tell(subscription, from)
                .orElseGet(() -> answered(reply(
                        "Nothing new since the last one: "
                                + subscription.follow().inWords() + ".",
                        List.of())));
    }

    private Reply change(Subscription subscription, String words) {
        var change = "change " + subscription.number();
        if (words.isEmpty()) {
            return reply(
                    "What shall be changed? Write for example:",
                    List.of(
                            change + " to 9pm",
                            change + " to every weekday at 7 in Kyiv, quiet from 22 to 6",
                            change + " to denials by Iran"));
        }
        return switch (wishes.read(words)) {
            case Wish.Unclear(var why) -> reply(why, List.of(change));
            case Wish.Which(var name, var wordings) -> which(name, change + " to ", wordings);
            case Wish.Understood wish -> changed(subscription, wish);
        };
    }

    private static Reply which(String name, String order, List<String> wordings) {
        return reply(
                "Whom do you mean by “" + name + "”?",
                wordings.stream().map(each -> order + each).toList());
    }

    private Reply changed(Subscription subscription, Wish.Understood wish) {
        var when = wish.when();
        var changed = subscription.changed(
                wish.follow() == null ? subscription.follow() : wish.follow(),
                when.over(subscription.timetable()),
                when.pace(subscription.pace()),
                when.tellsOfNothing(subscription.tellsOfNothing()));
        books.subscriptions().change(changed);
        var parts = new ArrayList<Reply.Part>();
        parts.add(new Reply.Line("Number %d is now: %s.".formatted(changed.number(), changed.inWords())));
        wish.remarks().forEach(remark -> parts.add(new Reply.Line(remark)));
        return new Reply(parts);
    }

    private static Reply reply(String line, List<String> choices) {
        return choices.isEmpty()
                ? Reply.of(new Reply.Line(line))
                : Reply.of(new Reply.Line(line), new Reply.Choices(choices));
    }
}
