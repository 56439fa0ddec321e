package org.onrecord.subscription;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Address;
import org.onrecord.schedule.Timetable;

/**
 * What a chat is told without asking each time.
 *
 * @param id unique in the store; 0 for one that is not stored yet
 * @param number what the chat calls it by, counted from 1 in each chat
 * @param tellsOfNothing whether a day without news is told of, in a line
 * @param since when it was confirmed or last resumed: what was due before is not sent
 * @param last the date of the last summary; {@code null} before the first
 * @param toldThrough the number in {@link Seen} up to which everything was told
 */
public record Subscription(
        long id,
        int number,
        Address to,
        Follow follow,
        Timetable timetable,
        Pace pace,
        boolean tellsOfNothing,
        State state,
        Instant since,
        @Nullable LocalDate last,
        long toldThrough) {

    /** When something new is told. */
    public enum Pace {
        DAILY,
        /** As soon as it appears, what comes within ten minutes together; quiet hours hold. */
        AT_ONCE
    }

    /** What is done about it. */
    public enum State {
        /** The chat was shown how it was understood, and has not said yes. */
        PROPOSED,
        ACTIVE,
        PAUSED
    }

    /** One as it is proposed to a chat; the store numbers it. */
    public static Subscription proposed(
            Address to, Follow follow, Timetable timetable, Pace pace, boolean tellsOfNothing, Instant now) {
        return new Subscription(0, 0, to, follow, timetable, pace, tellsOfNothing, State.PROPOSED, now, null, 0);
    }

    /** The same, asked for otherwise. */
    public Subscription changed(Follow other, Timetable otherTimetable, Pace otherPace, boolean alsoOfNothing) {
        return new Subscription(
                id, number, to, other, otherTimetable, otherPace, alsoOfNothing, state, since, last, toldThrough);
    }

    /** In plain words, for example "denials by Iran · every day at 08:00, Europe/Kyiv". */
    public String inWords() {
        var when = pace == Pace.AT_ONCE ? TimetableWords.atOnce(timetable) : TimetableWords.of(timetable);
        return follow.inWords() + " · " + when + (tellsOfNothing ? ", also when there is nothing new" : "");
    }
}
