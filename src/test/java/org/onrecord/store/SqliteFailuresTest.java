package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Address;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Update;
import org.onrecord.schedule.Timetable;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;

/** What is wrong with a file is told in words, with the place and the way out, and nothing is lost by it. */
class SqliteFailuresTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
        var file = folder.resolve("onrecord.db");
        Files.writeString(file, "a shopping list, ".repeat(500));

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("damaged, or not a database")
                .hasMessageContaining("Nothing was changed");

        assertThat(file).hasContent("a shopping list, ".repeat(500));
    }

    @Test
    void damageIsFound() throws IOException {
        var file = folder.resolve("onrecord.db");
        try (var store = open(file)) {
            store.inbox().store(updates(500), null);
        }
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(raw.length() / 2);
            raw.write(new byte[40_000]);
        }

        assertThatThrownBy(() -> {
                    try (var store = open(file)) {
                        store.verify();
                    }
                })
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aLockedFileIsToldAndWorksWhenItIsFree() throws SQLException {
        var file = folder.resolve("onrecord.db");
        try (var store = open(file);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(other, "BEGIN IMMEDIATE");

            assertThatThrownBy(() -> store.chats().set("test:a", "zone", "UTC"))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("locked by another program")
                    .satisfies(e -> assertThat(((StoreUnavailableException) e).isPassing())
                            .isTrue());
            execute(other, "ROLLBACK");
            store.chats().set("test:a", "zone", "UTC");

            assertThat(store.chats().settings("test:a")).containsEntry("zone", "UTC");
        }
    }

    @Test
    void whenThereIsNoRoomWhatWasStoredStays() {
        var file = folder.resolve("onrecord.db");
        open(file).close();

        try (var store = open(folder.resolve("onrecord.db?max_page_count=40"))) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            store.inbox().store(updates(i, i + 1), null);
                        }
                    })
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("no room left on the disk")
                    .satisfies(e -> assertThat(((StoreUnavailableException) e).isPassing())
                            .isTrue());
            assertThat(store.inbox().depth()).isPositive();
        }
        try (var store = open(file)) {
            int stored = store.inbox().depth();
            store.inbox().store(updates(stored, stored + 100), null);
            assertThat(store.inbox().depth()).isEqualTo(stored + 100);
            store.verify();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> open(notAFolder.resolve("onrecord.db")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("cannot be opened for writing");
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone() throws SQLException {
        var file = folder.resolve("onrecord.db");
        open(file).close();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(other, """
                    INSERT INTO schema_history SELECT 99, '99', 'future', type, 'V99__future.sql', 1, installed_by,
                    installed_on, 1, 1 FROM schema_history WHERE version = '1'""");
        }

        assertThatThrownBy(() -> open(file))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("newer OnRecord")
                .hasMessageContaining("99");
    }

    @Test
    void aSubscriptionThatCannotBeReadKeepsNoOtherWaiting() throws SQLException {
        var file = folder.resolve("onrecord.db");
        try (var store = open(file);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            subscribe(store, "test:a");
            subscribe(store, "test:b");
            execute(other, "UPDATE subscription SET asked = replace(asked, 'DAILY', 'HOURLY') WHERE chat = 'test:a'");

            assertThat(store.subscriptions().active())
                    .extracting(each -> each.to().chat())
                    .containsExactly("test:b");
            assertThat(store.subscriptions().of("test:a")).isEmpty();

            execute(other, "UPDATE subscription SET asked = replace(asked, 'HOURLY', 'DAILY')");
            assertThat(store.subscriptions().active()).hasSize(2);
        }
    }

    private static void subscribe(Store store, String chat) {
        var proposed = store.subscriptions()
                .propose(Subscription.proposed(
                        new Address("test", chat, null),
                        Follow.EVERYTHING,
                        Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC),
                        Subscription.Pace.DAILY,
                        false,
                        Instant.EPOCH));
        store.subscriptions().activate(proposed, Instant.EPOCH);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Update> updates(int many) {
        return updates(0, many);
    }

    private static List<Update> updates(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i ->
                        new Update("test", Integer.toString(i), "test:" + i, null, "words ".repeat(100), Instant.EPOCH))
                .toList();
    }

    private static Store open(Path file) {
        return Store.open(new StoreLocation.SqliteFile(file), Clock.systemUTC(), Duration.ofDays(1));
    }
}
