package org.onrecord.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Outgoing;
import org.onrecord.schedule.QuietHours;
import org.onrecord.schedule.Timetable;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription.Pace;

class RoundsTest {

    private static final LocalDate THIRD = LocalDate.of(2022, 11, 3);
    private static final LocalDate FOURTH = LocalDate.of(2022, 11, 4);

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(Instant.parse("2022-11-04T06:00:00Z"));
    private final Newsroom newsroom = new Newsroom();
    private Office office;

    @BeforeEach
    void open() {
        newsroom.print("old", THIRD, "Veldania said the canal was dredged long ago.");
        office = newOffice();
        office.step();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Office newOffice() {
        return new Office(new StoreLocation.SqliteFile(folder.resolve("onrecord.db")), newsroom.index(), clock);
    }

    @Test
    void sendsWhatIsNewOnceAtTheHour() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print("one", FOURTH, "Veldania denied the bridge had fallen.", "Norrland said the harvest was rich.");

        office.step();
        assertThat(office.sentTexts()).isEmpty();
        clock.advance(Duration.ofHours(2));
        office.step();
        office.step();

        assertThat(office.sentTexts())
                .singleElement()
                .asString()
                .contains(
                        "New · everything",
                        "2 new claims by 2 claimants in 1 article",
                        "Veldania denied the bridge had fallen.")
                .doesNotContain("canal");
        assertThat(office.store().conversations().of("plain:a").shown().last()).hasSize(2);
    }

    @Test
    void sendsOnlyWhatIsFollowed() {
        office.subscribe("a", Office.everythingBy("Norrland"), Office.at(8, "UTC"), Pace.DAILY, false);
        office.subscribe("b", Office.everythingBy("Ostmark"), Office.at(8, "UTC"), Pace.DAILY, true);
        office.subscribe("c", Office.everythingBy("Ostmark"), Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print("one", FOURTH, "Veldania denied the bridge had fallen.", "Norrland said the harvest was rich.");

        clock.advance(Duration.ofHours(2));
        office.step();

        assertThat(office.sentTexts())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("harvest").doesNotContain("bridge"),
                        text -> assertThat(text).isEqualTo("Everything by Ostmark: nothing new on 4 November."));
    }

    @Test
    void whatWasReadLateIsToldOnceAndMarked() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        clock.advance(Duration.ofDays(5));
        office.step();
        newsroom.print("late", THIRD, "Ostmark said the mill was sold.");
        clock.advance(Duration.ofDays(1));
        office.step();
        clock.advance(Duration.ofDays(1));
        office.step();

        assertThat(office.sentTexts())
                .singleElement()
                .asString()
                .contains("the mill was sold", "From 3 November 2022, read only now.");
    }

    @Test
    void severalMissedDaysBecomeOneThatSaysSo() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        clock.advance(Duration.ofHours(2));
        office.step();
        office.sent();
        newsroom.print("two", FOURTH, "Ostmark said the mill was sold.");
        clock.advance(Duration.ofDays(3));
        office.step();

        assertThat(office.sentTexts())
                .singleElement()
                .asString()
                .contains("The first since that of 4 November", "the mill was sold")
                .doesNotContain("harvest");
    }

    @Test
    void oneThatIsLateSaysSo() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        clock.advance(Duration.ofHours(7));
        office.step();

        assertThat(office.sentTexts()).singleElement().asString().contains("Late: it was due on 4 November at 08:00.");
    }

    @Test
    void twoOfOneChatComeAsOneMessage() {
        office.subscribe("a", Office.everythingBy("Norrland"), Office.at(8, "UTC"), Pace.DAILY, false);
        office.subscribe("a", Office.everythingBy("Veldania"), Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print("one", FOURTH, "Veldania denied the bridge had fallen.", "Norrland said the harvest was rich.");
        clock.advance(Duration.ofHours(2));
        office.step();

        assertThat(office.sentTexts()).singleElement().asString().contains("by Norrland", "by Veldania");
    }

    @Test
    void alertsComeAtOnceAndWithinTenMinutesTogether() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.AT_ONCE, false);
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        office.step();
        assertThat(office.sent()).extracting(Outgoing::priority).containsExactly(Outgoing.Priority.ALERT);

        newsroom.print("two", FOURTH, "Ostmark said the mill was sold.");
        clock.advance(Duration.ofMinutes(3));
        office.step();
        newsroom.print("three", FOURTH, "Veldania said the tunnel leaks.");
        clock.advance(Duration.ofMinutes(3));
        office.step();
        assertThat(office.sent()).isEmpty();
        clock.advance(Duration.ofMinutes(4));
        office.step();

        assertThat(office.sentTexts())
                .singleElement()
                .asString()
                .contains("mill", "tunnel")
                .doesNotContain("harvest");
    }

    @Test
    void quietHoursHoldAlertsUntilTheyEnd() {
        var quiet = new Timetable(
                LocalTime.of(8, 0),
                ZoneOffset.UTC,
                Timetable.EVERY_DAY,
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        office.subscribe("a", Follow.EVERYTHING, quiet, Pace.AT_ONCE, false);
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        office.step();
        assertThat(office.sent()).isEmpty();

        clock.advance(Duration.ofHours(1));
        office.step();
        assertThat(office.sentTexts()).singleElement().asString().contains("harvest");
    }

    @Test
    void aChatThatIsGoneIsResumedWhereItLeft() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        office.store().chats().gone("plain:a", "it left");
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        clock.advance(Duration.ofDays(2));
        office.step();
        assertThat(office.sent()).isEmpty();

        office.store().chats().back("plain:a");
        office.step();
        assertThat(office.sentTexts()).singleElement().asString().contains("harvest");
    }

    @Test
    void whoWasSentAClaimIsToldOnceThatItWasCorrected() {
        office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, false);
        newsroom.print(
                "one", FOURTH, "Veldania said the bridge held nine trucks.", "Norrland said the harvest was rich.");
        clock.advance(Duration.ofHours(2));
        office.step();
        office.sent();

        newsroom.print(
                "one", FOURTH, "Veldania said the bridge held four trucks.", "Norrland said the harvest was rich.");
        office.step();
        office.step();
        assertThat(office.sentTexts())
                .singleElement()
                .asString()
                .contains("Correction: Example News", "nine trucks", "It reads now:", "four trucks")
                .doesNotContain("harvest");

        newsroom.remove("one");
        office.step();
        assertThat(office.sentTexts())
                .singleElement()
                .asString()
                .contains("was taken out", "harvest")
                .doesNotContain("trucks");

        clock.advance(Duration.ofDays(1));
        office.step();
        assertThat(office.sent()).isEmpty();
    }

    @Test
    void twoProgramsOnOneDatabaseSendOne() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            office.subscribe("chat" + i, Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, true);
        }
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        clock.advance(Duration.ofHours(2));

        try (var other = newOffice()) {
            var first = Thread.startVirtualThread(office::step);
            var second = Thread.startVirtualThread(other::step);
            first.join();
            second.join();
        }

        assertThat(office.sent())
                .extracting(sent -> sent.to().chat())
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsNowWhatTheMorningThenDoesNotTellAgain() {
        var subscription = office.subscribe("a", Follow.EVERYTHING, Office.at(8, "UTC"), Pace.DAILY, true);
        newsroom.print("one", FOURTH, "Norrland said the harvest was rich.");
        office.step();

        var told = office.sendNow().tell(subscription, subscription.to()).orElseThrow();
        clock.advance(Duration.ofHours(2));
        office.step();

        assertThat(new PlainPlatform().render(told.reply()).getFirst().plain()).contains("harvest");
        assertThat(office.sentTexts()).containsExactly("Everything: nothing new on 4 November.");
    }
}
