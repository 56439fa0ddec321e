package org.onrecord.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.chat.Outgoing;
import org.onrecord.schedule.QuietHours;
import org.onrecord.schedule.Timetable;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;
import org.onrecord.subscription.Subscription.Pace;

/**
 * Thirty days in fast motion: articles come, some of them late, programs are killed where it hurts, started again, and two
 * of them run at once. Whatever the lot: each subscription has one summary for each of its dates, and each claim that it
 * follows in exactly one of them.
 */
class ThirtyDaysTest {

    private static final Instant START = Instant.parse("2023-03-10T00:00:00Z");
    private static final int DAYS = 30;
    private static final int SUBSCRIPTIONS = Integer.getInteger("soak.subscriptions", 12);
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Kyiv",
            "America/New_York",
            "Asia/Kathmandu",
            "Africa/Cairo",
            "Pacific/Chatham",
            "Asia/Tehran");

    private static final Pattern MORE = Pattern.compile("(\\d+) more on record");

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(START);
    private final Newsroom newsroom = new Newsroom();
    private final Map<String, Subscription> byChat = new HashMap<>();
    private final Map<String, List<String>> sentTo = new HashMap<>();
    private final Map<String, Integer> summaries = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private StoreLocation location = new StoreLocation.SqliteFile(Path.of("nowhere"));
    private int kills;
    private boolean killed;

    @ParameterizedTest
    @ValueSource(longs = {1})
    void eachHasOneSummaryADayAndEachClaimInOneOfThem(long seed) throws InterruptedException {
        var random = new Random(seed);
        location = new StoreLocation.SqliteFile(folder.resolve("onrecord.db"));
        try (var first = new Office(location, newsroom.index(), clock)) {
            first.step();
            subscribe(first, random);
        }
        for (var end = START.plus(Duration.ofDays(DAYS)); clock.instant().isBefore(end); ) {
            clock.advance(Duration.ofMinutes(20 + random.nextInt(60)));
            if (random.nextInt(30) == 0) {
                print(random);
            }
            if (random.nextInt(60) == 0) {
                clock.advance(Duration.ofHours(random.nextInt(9)));
            }
            run(random);
        }
        offices.forEach(Office::close);
        clock.advance(Duration.ofDays(9));
        try (var last = new Office(location, newsroom.index(), clock)) {
            last.step();
            collect(last);
            assertThat(kills).isGreaterThan(5);
            byChat.forEach((chat, subscription) -> check(chat, last));
        }
    }

    /** One program, or two at once; each may be killed at any of its steps, and another one is started then. */
    private void run(Random random) throws InterruptedException {
        while (offices.size() < 2) {
            offices.add(new Office(location, newsroom.index(), clock, new DeadlyPlatform()));
        }
        var threads = new ArrayList<Thread>();
        for (var office : random.nextInt(5) == 0 ? offices : offices.subList(0, 1)) {
            office.platform().livesFor(random.nextInt(3) == 0 ? random.nextInt(3) : Integer.MAX_VALUE);
            threads.add(Thread.ofVirtual().start(() -> stepOrDie(office)));
        }
        for (var thread : threads) {
            thread.join();
        }
        collect(offices.getFirst());
        if (killed || random.nextInt(50) == 0) {
            offices.forEach(Office::close);
            offices.clear();
            killed = false;
        }
    }

    private void stepOrDie(Office office) {
        try {
            office.step();
        } catch (DeadlyPlatform.Killed e) {
            synchronized (this) {
                kills++;
                killed = true;
            }
        }
    }

    private void collect(Office office) {
        for (var sent : office.sent()) {
            sentTo.computeIfAbsent(sent.to().chat(), none -> new ArrayList<>())
                    .add(sent.content().plain());
            if (sent.priority() == Outgoing.Priority.SUMMARY) {
                summaries.merge(sent.to().chat(), 1, Integer::sum);
            }
        }
    }

    private void check(String chat, Office office) {
        var subscription = Objects.requireNonNull(byChat.get(chat));
        var texts = String.join("\n", sentTo.getOrDefault(chat, List.of()));
        int shown = 0;
        int followed = 0;
        for (var sentence : sentences) {
            boolean follows = subscription.follow().isEverything()
                    || sentence.startsWith(subscription.follow().inWords().replace("everything by ", ""));
            int times = times(texts, sentence);
            assertThat(times).as("%s in %s", sentence, subscription.inWords()).isLessThanOrEqualTo(follows ? 1 : 0);
            shown += times;
            followed += follows ? 1 : 0;
        }
        assertThat(shown + counted(texts))
                .as("shown, and counted as more, of what is followed in %s", subscription.inWords())
                .isEqualTo(followed);
        if (subscription.pace() == Pace.DAILY) {
            var decided = office.store().records().export(chat).split("\"occasion\" : \"2", -1).length - 1;
            assertThat(summaries.getOrDefault(chat, 0))
                    .as(subscription.inWords())
                    .isLessThanOrEqualTo(decided);
            if (subscription.tellsOfNothing()) {
                assertThat(summaries.get(chat)).as(subscription.inWords()).isEqualTo(decided);
            }
        }
    }

    /** Claims that a summary had no room for, and told of by their number. */
    private static int counted(String texts) {
        return MORE.matcher(texts)
                .results()
                .mapToInt(more -> Integer.parseInt(more.group(1)))
                .sum();
    }

    private static int times(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    private void subscribe(Office office, Random random) {
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            var state = Newsroom.STATES.get(random.nextInt(3)).name();
            var follow = random.nextBoolean() ? Follow.EVERYTHING : Office.everythingBy(state);
            var pace = random.nextInt(5) == 0 ? Pace.AT_ONCE : Pace.DAILY;
            var subscription = office.subscribe("chat" + i, follow, timetable(random), pace, random.nextBoolean());
            byChat.put("plain:chat" + i, subscription);
        }
    }

    private static Timetable timetable(Random random) {
        var days = random.nextInt(3) == 0
                ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                : EnumSet.allOf(DayOfWeek.class);
        var from = LocalTime.of(random.nextInt(24), 0);
        var quiet = random.nextInt(3) == 0 ? new QuietHours(from, from.plusHours(7)) : null;
        return new Timetable(
                LocalTime.of(random.nextInt(24), random.nextInt(60)),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))),
                days,
                quiet);
    }

    /** Two sentences that share no word with any other; some articles are weeks old when they come. */
    private void print(Random random) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(random.nextInt(4) == 0 ? 20 : 0);
        Supplier<String> sentence = () -> Newsroom.STATES.get(random.nextInt(3)).name() + " said the " + word(random)
                + " of " + word(random) + " was " + word(random) + ".";
        var two = new String[] {sentence.get(), sentence.get()};
        newsroom.print("article" + sentences.size(), day, two);
        sentences.addAll(List.of(two));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprtv".charAt(random.nextInt(12))).append("aou".charAt(random.nextInt(3)));
        }
        return word.append('k').toString();
    }
}
