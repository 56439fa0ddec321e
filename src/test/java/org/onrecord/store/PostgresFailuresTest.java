package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onrecord.chat.StoreUnavailableException;

/** What is wrong with a server is told in words, with the place and the way out, and nothing is lost by it. */
@ExtendWith(Postgres.Parameter.class)
class PostgresFailuresTest {

    private static final int MOST_CONNECTIONS = 20;

    @Test
    void aServerThatIsNotThereIsTold() {
        assertThatThrownBy(
                        () -> open(new StoreLocation.PostgresServer("jdbc:postgresql://127.0.0.1:1/bot", "me", "pw")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("postgresql://127.0.0.1:1/bot cannot be reached")
                .satisfies(e ->
                        assertThat(((StoreUnavailableException) e).isPassing()).isTrue());
    }

    @Test
    void aDatabaseOrAUserThatIsNotThereIsTold(Postgres postgres) {
        assertThatThrownBy(() -> open(postgres.location("nowhere", "postgres")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("There is no database")
                .hasMessageContaining("createdb");
        assertThatThrownBy(() -> open(postgres.location("postgres", "nobody")))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("refuses the user or the password");
    }

    @Test
    void aServerThatFellOverIsWaitedForAndHasWhatWasWritten(Postgres postgres) {
        var location = postgres.newDatabase();
        try (var store = open(location)) {
            store.chats().set("test:a", "zone", "UTC");
            assertThat(store.outbox().lead()).isTrue();
            postgres.crash();

            assertThatThrownBy(() -> store.chats().set("test:a", "zone", "Europe/Kyiv"))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining("cannot be reached");
            postgres.start();

            assertThat(again(() -> store.chats().settings("test:a"))).containsEntry("zone", "UTC");
            assertThat(again(() -> store.outbox().lead())).isTrue();
        }
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone(Postgres postgres) {
        var location = postgres.newDatabase();
        open(location).close();
        var database = location.url().substring(location.url().lastIndexOf('/') + 1);
        postgres.execute(database, """
                INSERT INTO schema_history SELECT 99, '99', 'future', type, 'V99__future.sql', 1, installed_by,
                installed_on, 1, true FROM schema_history WHERE version = '1'""");

        assertThatThrownBy(() -> open(location))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("newer OnRecord");
    }

    /** Each connection that was in use a moment before the fall fails once more. */
    private static <T> T again(Supplier<T> question) {
        for (int failures = 0; ; failures++) {
            try {
                return question.get();
            } catch (StoreUnavailableException e) {
                assertThat(failures).as(e.getMessage()).isLessThan(MOST_CONNECTIONS);
            }
        }
    }

    private static Store open(StoreLocation location) {
        return Store.open(location, Clock.systemUTC(), Duration.ofDays(1));
    }
}
