package org.onrecord.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.claim.Cues;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;
import org.onrecord.store.WrittenMoments;
import org.onrecord.subscription.Subscription.State;
import org.onrecord.subscription.WishReader;

class DeskTest {

    private static final Address CHAT = new Address("plain", "plain:a", null);
    private static final Names NAMES = Names.load();
    private static final Roles ROLES = Roles.load(NAMES);

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(Instant.parse("2022-11-04T06:00:00Z"));
    private final Newsroom newsroom = new Newsroom();
    private Office office;
    private Desk desk;

    @BeforeEach
    void open() {
        office = new Office(new StoreLocation.SqliteFile(folder.resolve("onrecord.db")), newsroom.index(), clock);
        office.step();
        var questions = new QuestionReader(newsroom.index(), NAMES, ROLES, Cues.load(), clock);
        desk = new Desk(
                office.books(),
                office.sendNow(),
                new WishReader(questions, NAMES),
                office.store().chats(),
                ZoneId.of("UTC"),
                clock);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** What the desk says, with what it writes in one transaction, as a platform's handler does it. */
    private String say(String text) {
        return hear(CHAT, text)
                .map(told -> new PlainPlatform().render(told.reply()).getFirst().plain())
                .orElse("(a question)");
    }

    private Optional<Answered> hear(Address from, String text) {
        var told = new AtomicReference<@Nullable Answered>();
        office.store().transactions().together(() -> desk.hear(from, text).ifPresent(told::set));
        return Optional.ofNullable(told.get());
    }

    @Test
    void subscribesAfterItWasConfirmed() {
        assertThat(say("/subscribe denials by Iran every weekday at 7 in Kyiv")).isEqualTo("""
                I understood: denials by Iran · Monday to Friday at 07:00, Europe/Kyiv time.
                Shall I?
                [yes, subscribe] [no, forget it]""");
        assertThat(office.books().subscriptions().active()).isEmpty();

        assertThat(say("yes, subscribe")).startsWith("Subscribed, number 1: denials by Iran");

        assertThat(office.books().subscriptions().active()).hasSize(1);
    }

    @Test
    void forgetsWhatIsNotConfirmed() {
        say("subscribe me to everything");

        assertThat(say("no, forget it")).isEqualTo("Nothing was subscribed to.");
        assertThat(say("yes")).isEqualTo("(a question)");
        say("/subscribe everything");
        clock.advance(Duration.ofHours(2));
        assertThat(say("yes")).isEqualTo("(a question)");
        assertThat(office.books().subscriptions().active()).isEmpty();
    }

    @Test
    void listsPausesResumesAndDeletes() {
        say("/subscribe everything at 9pm");
        say("yes");
        say("/subscribe sanctions at once");
        say("yes");

        assertThat(say("/subscriptions")).startsWith("""
                1. everything · every day at 21:00, UTC time
                2. everything about sanctions · at once
                [pause 1] [change 1] [delete 1] [send 1 now]""");
        assertThat(say("pause 1")).isEqualTo("Paused: everything.\n[resume 1]");
        assertThat(say("what am I subscribed to?")).contains("(paused)", "[resume 1]");
        assertThat(say("resume 1")).startsWith("Goes on: everything");
        assertThat(say("unsubscribe from 2")).isEqualTo("Deleted: everything about sanctions.");
        assertThat(say("delete 7")).startsWith("There is no subscription number 7 here.");
        assertThat(office.books().subscriptions().of("plain:a"))
                .extracting(each -> each.state())
                .containsExactly(State.ACTIVE);
    }

    @Test
    void ofManyEachIsShownByItself() {
        for (var matter : new String[] {"everything", "sanctions", "drones"}) {
            say("/subscribe " + matter);
            say("yes");
        }

        assertThat(say("/subscriptions")).endsWith("[subscription 1] [subscription 2] [subscription 3]");
        assertThat(say("subscription 2")).isEqualTo("""
                2. everything about sanctions · every day at 08:00, UTC time
                [pause 2] [change 2] [delete 2] [send 2 now]""");
    }

    @Test
    void changesHourMatterAndZone() {
        say("/subscribe everything");
        say("yes");

        assertThat(say("change 1 to 18:30")).isEqualTo("Number 1 is now: everything · every day at 18:30, UTC time.");
        assertThat(say("change 1 to warnings by Russia"))
                .isEqualTo("Number 1 is now: warnings and threats by Russia · every day at 18:30, UTC time.");
        assertThat(say("my time zone is New York")).startsWith("Time zone of this chat: America/New_York.");
        assertThat(say("/subscriptions")).contains("at 18:30, America/New_York time");
        assertThat(say("/subscribe Iran")).contains("America/New_York time");
        assertThat(say("/settings Atlantis")).startsWith("I found neither a time zone nor quiet hours");
    }

    @Test
    void sendsNowWhatIsNew() {
        say("/subscribe everything");
        say("yes");
        assertThat(say("send 1 now")).isEqualTo("Nothing new since the last one: everything.");

        newsroom.print("one", LocalDate.of(2022, 11, 4), "Norrland said the harvest was rich.");
        office.step();

        assertThat(say("send 1 now")).contains("the harvest was rich");
        assertThat(say("send 1 now")).startsWith("Nothing new");
        assertThat(office.store().conversations().of("plain:a").shown().last()).hasSize(1);
    }

    @Test
    void whatIsSentNowCanBeAskedAboutWhereItIsTold() {
        say("/subscribe everything");
        say("yes");
        newsroom.print("one", LocalDate.of(2022, 11, 4), "Norrland said the harvest was rich.");
        office.step();

        var told = hear(new Address("plain", "plain:a", "7"), "send 1 now").orElseThrow();

        assertThat(told.claims()).hasSize(1);
        assertThat(told.understood()).isEqualTo("everything");
        assertThat(new WrittenMoments()
                        .read(told.moment())
                        .orElseThrow()
                        .shown()
                        .last())
                .isEqualTo(told.claims());
        assertThat(office.store().conversations().of("plain:a/7").shown().last())
                .isEqualTo(told.claims());
    }

    @Test
    void doesToAllWhatWasSaidOfAllButAsksBeforeItDeletes() {
        assertThat(say("pause everything")).isEqualTo("(a question)");
        for (var matter : new String[] {"everything", "sanctions"}) {
            say("/subscribe " + matter);
            say("yes");
        }

        assertThat(say("stop all")).isEqualTo("Paused: everything.\nPaused: everything about sanctions.");
        assertThat(office.books().subscriptions().active()).isEmpty();
        assertThat(say("resume all of my subscriptions")).startsWith("Goes on: everything");
        assertThat(say("unsubscribe from everything"))
                .isEqualTo("Delete all 2 subscriptions of this chat?\n[yes, delete all] [pause all]");
        assertThat(office.books().subscriptions().active()).hasSize(2);
        assertThat(say("yes, delete all")).isEqualTo("Deleted: everything.\nDeleted: everything about sanctions.");
        assertThat(office.books().subscriptions().of("plain:a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unsubscribe",
                "unsubscribe me",
                "please stop the summaries",
                "I no longer want summaries",
                "stop sending me these updates",
                "I don't want any more alerts",
                "/unsubscribe",
                "/stop",
            })
    void whoeverWantsNoMoreIsShownWhatThereIs(String words) {
        say("/subscribe everything");
        say("yes");

        assertThat(say(words)).startsWith("1. everything").contains("[delete 1]");
    }

    @Test
    void quietHoursAndZoneOfTheChatHoldForAllThatIsThereAndToCome() {
        say("/subscribe everything");
        say("yes");

        assertThat(say("/settings")).startsWith("Time zone of this chat: UTC. Quiet hours: none.");
        assertThat(say("/settings quiet from 22 to 7"))
                .isEqualTo(
                        "Time zone of this chat: UTC. Quiet hours: from 22:00 to 07:00. It holds for all its subscriptions.");
        assertThat(say("/subscriptions")).contains("quiet from 22:00 to 07:00");
        assertThat(say("/subscribe sanctions at once")).contains("at once, quiet from 22:00 to 07:00");
        assertThat(say("set quiet hours from 11pm to 6am")).contains("from 23:00 to 06:00");
        assertThat(say("/settings Kyiv, no quiet hours"))
                .startsWith("Time zone of this chat: Europe/Kyiv. Quiet hours: none.");
        assertThat(say("/subscriptions")).contains("Europe/Kyiv").doesNotContain("quiet");
        assertThat(say("change 1 to 9pm, quiet from 22 to 7")).contains("quiet from");
        assertThat(say("change 1 to no quiet hours")).contains("at 21:00").doesNotContain("quiet");
    }

    @Test
    void aConfirmationThatComesTooLateSaysSo() {
        assertThat(say("yes, subscribe")).startsWith("There is nothing to confirm");
        assertThat(say("no, forget it")).startsWith("There is nothing to confirm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keep me posted on sanctions | everything about sanctions · every day at 08:00, UTC time
            update me daily on sanctions | everything about sanctions · every day at 08:00, UTC time
            brief me each morning at 7 on NATO | everything by NATO · every day at 07:00, UTC time
            remind me every morning about sanctions | everything about sanctions · every day at 08:00, UTC time
            alert me when Iran admits anything | admissions by Iran · at once
            notify me if NATO warns of anything | warnings and threats by NATO · at once
            wake me at once when Iran admits anything | admissions by Iran · at once
            every weekday at 7 in Kyiv warnings by NATO | warnings and threats by NATO · Monday to Friday at 07:00, Europe/Kyiv time
            """)
    void subscribesInPlainWords(String words, String understood) {
        assertThat(say(words)).startsWith("I understood: " + understood + ".");
    }

    @Test
    void leavesQuestionsAlone() {
        assertThat(say("did they pause everything?")).isEqualTo("(a question)");
        assertThat(say("what did Iran say every day?")).isEqualTo("(a question)");
        assertThat(say("tell me when Iran denied it")).isEqualTo("(a question)");
        assertThat(say("what did Iran deny?")).isEqualTo("(a question)");
        assertThat(say("yes")).isEqualTo("(a question)");
        assertThat(say("who sent 2 drones?")).isEqualTo("(a question)");
        assertThat(say("pause 1")).isEqualTo("(a question)");
        assertThat(say("did Iran stop 3 ships?")).isEqualTo("(a question)");
    }

    @Test
    void whatIsForgottenOfAChatIsItsSubscriptionsToo() {
        say("/subscribe everything");
        say("yes");

        assertThat(office.store().records().export("plain:a")).contains("subscriptions", "\"at\" : \"08:00\"");
        office.store().records().forget("plain:a");

        assertThat(office.books().subscriptions().of("plain:a")).isEmpty();
    }
}
