package org.onrecord.rounds;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Chats;
import org.onrecord.chat.Reply;
import org.onrecord.schedule.QuietHours;
import org.onrecord.schedule.Timetable;
import org.onrecord.subscription.Subscriptions;
import org.onrecord.subscription.When;
import org.onrecord.subscription.WishReader;

/** What holds for all subscriptions of a chat, those there are and those to come: its time zone and its quiet hours. */
final class Preferences {

    static final String ZONE = "zone";
    static final String QUIET = "quiet";

    private static final LocalTime USUAL_HOUR = LocalTime.of(8, 0);

    private final Chats chats;
    private final Subscriptions subscriptions;
    private final WishReader wishes;
    private final ZoneId zone;

    /** @param zone of chats that have set none */
    Preferences(Chats chats, Subscriptions subscriptions, WishReader wishes, ZoneId zone) {
        this.chats = chats;
        this.subscriptions = subscriptions;
        this.wishes = wishes;
        this.zone = zone;
    }

    /** When a chat is told what it asks for without saying when. */
    Timetable timetable(String chat) {
        var set = chats.settings(chat);
        return new Timetable(USUAL_HOUR, zone(set), Timetable.EVERY_DAY, quiet(set));
    }

    /** Tells what is set, or sets what the words say. */
    Reply hear(String chat, String words) {
        if (words.isEmpty()) {
            return asked(timetable(chat));
        }
        var found = wishes.readSettings(words);
        if (found.isEmpty()) {
            return Reply.of(new Reply.Line("I found neither a time zone nor quiet hours in that. Try the nearest large"
                    + " city, a name such as Europe/Kyiv, or “quiet from 22 to 7”."));
        }
        set(chat, found.get());
        // What is written in a transaction cannot be read in it.
        var next = found.get().over(timetable(chat));
        return Reply.of(new Reply.Line(inWords(next) + " It holds for all its subscriptions."));
    }

    private static Reply asked(Timetable now) {
        var quiet = now.quiet() == null ? "/settings quiet from 22 to 7" : "/settings no quiet hours";
        return Reply.of(
                new Reply.Line(inWords(now) + " To change it, write for example:"),
                new Reply.Choices(List.of("/settings Kyiv", "/settings New York", quiet)));
    }

    private static String inWords(Timetable timetable) {
        var quiet = timetable.quiet();
        return "Time zone of this chat: " + timetable.zone().getId() + ". Quiet hours: "
                + (quiet == null ? "none" : "from " + quiet.from() + " to " + quiet.to()) + ".";
    }

    private void set(String chat, When when) {
        if (when.zone() != null) {
            chats.set(chat, ZONE, when.zone().getId());
        }
        if (when.quiet() != null) {
            chats.set(chat, QUIET, when.quiet().from() + "-" + when.quiet().to());
        } else if (when.isNeverQuiet()) {
            chats.unset(chat, QUIET);
        }
        var all = new When(null, when.zone(), null, when.quiet(), when.isNeverQuiet(), null, null);
        for (var each : subscriptions.of(chat)) {
            subscriptions.change(
                    each.changed(each.follow(), all.over(each.timetable()), each.pace(), each.tellsOfNothing()));
        }
    }

    private ZoneId zone(Map<String, String> set) {
        var name = set.get(ZONE);
        return name == null ? zone : ZoneId.of(name);
    }

    private static @Nullable QuietHours quiet(Map<String, String> set) {
        var hours = set.getOrDefault(QUIET, "").split("-", -1);
        return hours.length == 2 ? new QuietHours(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])) : null;
    }
}
