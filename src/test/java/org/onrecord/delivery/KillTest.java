package org.onrecord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.OwnClassPath;
import org.onrecord.store.Postgres;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real process is killed at random moments, as by SIGKILL; a platform that outlives it has seen what it did. */
@ExtendWith(Postgres.Parameter.class)
class KillTest {

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
    private static final int CHATS = 50;

    /** With {@code -Dkills=20} as often as was promised; that takes minutes. */
    private static final int KILLS = Integer.getInteger("kills", 2);

    private static final int UPDATES = KILLS * 100;

    /** Updates while nobody is killed, or one of two. */
    private static final int IN_PEACE = 300;

    /** Messages a second that Telegram allows. */
    private static final int TELEGRAM = 30;

    private final List<Process> started = new ArrayList<>();
    private final Random random = new Random(5);

    @TempDir
    private Path folder;

    @AfterEach
    void endAll() throws InterruptedException {
        for (var process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void nothingIsLostOnSqlite() throws IOException, InterruptedException {
        var location = new StoreLocation.SqliteFile(folder.resolve("onrecord.db"));
        killAgainAndAgain("sqlite:" + location.file(), location);
    }

    @Test
    void nothingIsLostOnPostgres(Postgres postgres) throws IOException, InterruptedException {
        var location = postgres.newDatabase();
        killAgainAndAgain(location.url(), location);
    }

    @Test
    void twoProcessesOnOnePostgresAnswerEachUpdateOnce(Postgres postgres) throws IOException, InterruptedException {
        var location = postgres.newDatabase();
        try (var server = new FakePlatformServer(chats(IN_PEACE))) {
            start(location.url(), server, 100);
            start(location.url(), server, 100);
            server.awaitAnswered(IN_PEACE);

            assertThat(server.sent()).hasSize(IN_PEACE);
            assertThat(server.firstAnswers().values())
                    .allSatisfy(each -> assertThat(each).isSorted());
            everyUpdateCountedOnce(location, IN_PEACE / CHATS);
        }
    }

    @Test
    void whenOneOfTwoProcessesDiesTheOtherGoesOn(Postgres postgres) throws IOException, InterruptedException {
        var location = postgres.newDatabase();
        try (var server = new FakePlatformServer(chats(IN_PEACE))) {
            var first = start(location.url(), server, 100);
            server.awaitAnswered(50);
            start(location.url(), server, 100);
            server.awaitAnswered(150);
            first.destroyForcibly().waitFor();
            server.awaitAnswered(IN_PEACE);

            assertThat(server.answered()).isEqualTo(IN_PEACE);
            assertThat(server.sent().size() - IN_PEACE).isLessThanOrEqualTo(CHATS);
            everyUpdateCountedOnce(location, IN_PEACE / CHATS);
        }
    }

    private void killAgainAndAgain(String url, StoreLocation location) throws IOException, InterruptedException {
        try (var server = new FakePlatformServer(chats(UPDATES))) {
            for (int kill = 0; kill < KILLS; kill++) {
                var bot = start(url, server, TELEGRAM);
                if (kill % 5 == 0) {
                    Thread.sleep(random.nextInt(1500));
                } else {
                    server.awaitAnswered(server.answered() + random.nextInt(UPDATES / KILLS) + 1);
                    Thread.sleep(random.nextInt(100));
                }
                bot.destroyForcibly().waitFor();
            }
            start(url, server, TELEGRAM);
            server.awaitAnswered(UPDATES);

            assertThat(server.answered()).isEqualTo(UPDATES);
            int twice = server.sent().size() - UPDATES;
            LOG.warn("{} kills, {} answers, {} of them twice", KILLS, UPDATES, twice);
            // What was on its way when the process died; on a busy machine that can be more than one.
            assertThat(twice).as("answers that came twice").isLessThanOrEqualTo(2 * KILLS);
            assertThat(server.firstAnswers().values())
                    .allSatisfy(each -> assertThat(each).isSorted());
            everyUpdateCountedOnce(location, UPDATES / CHATS);
        }
    }

    private static void everyUpdateCountedOnce(StoreLocation location, int each) {
        try (var store = Store.open(location, Clock.systemUTC(), Duration.ofDays(1))) {
            assertThat(IntStream.range(0, CHATS)
                            .mapToObj(i -> store.chats().settings("chat" + i).get("count")))
                    .containsOnly(Integer.toString(each));
            assertThat(store.inbox().setAside()).isEmpty();
        }
    }

    private static List<String> chats(int updates) {
        return IntStream.range(0, updates).mapToObj(i -> "chat" + i % CHATS).toList();
    }

    private Process start(String url, FakePlatformServer server, int perSecond) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        OwnClassPath.get(),
                        KilledBot.class.getName(),
                        url,
                        "postgres",
                        Integer.toString(server.port()),
                        Integer.toString(perSecond))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "log.txt")))
                .start();
        started.add(process);
        return process;
    }
}
