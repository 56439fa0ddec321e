package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.schedule.QuietHours;
import org.onrecord.schedule.Timetable;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is asked for by a subscription, as it is stored: understood once, and not again. */
final class SubscriptionJson {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionJson.class);

    /** Times of the clock and zones as text. */
    record Asked(
            Follow follow,
            String at,
            String zone,
            Set<DayOfWeek> weekdays,
            @Nullable String quietFrom,
            @Nullable String quietTo,
            Subscription.Pace pace,
            boolean tellsOfNothing) {

        static Asked of(Subscription subscription) {
            var timetable = subscription.timetable();
            var quiet = timetable.quiet();
            return new Asked(
                    subscription.follow(),
                    timetable.at().toString(),
                    timetable.zone().getId(),
                    timetable.weekdays(),
                    quiet == null ? null : quiet.from().toString(),
                    quiet == null ? null : quiet.to().toString(),
                    subscription.pace(),
                    subscription.tellsOfNothing());
        }

        Timetable timetable() {
            var quiet = quietFrom == null || quietTo == null
                    ? null
                    : new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietTo));
            return new Timetable(LocalTime.parse(at), zoneOf(zone), weekdays, quiet);
        }
    }

    String write(Subscription subscription) {
        return Json.write(Asked.of(subscription), "a subscription");
    }

    Asked read(String json) {
        try {
            return Json.MAPPER.readValue(json, Asked.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a subscription is not stored as it was written", Json.withoutWords(e));
        }
    }

    /** Zones are given up at times, or this Java does not know a new one yet; a summary at an odd hour is better than none. */
    private static ZoneId zoneOf(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            LOG.warn("the time zone {} of a subscription is not known to this Java; UTC is taken for it", id);
            return ZoneOffset.UTC;
        }
    }
}
