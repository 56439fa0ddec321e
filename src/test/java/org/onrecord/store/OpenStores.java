package org.onrecord.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A store on a new database for each test, and more of them on the same one. */
abstract class OpenStores {

    static final Instant START = Instant.parse("2022-11-05T08:00:00Z");
    static final Duration EXPIRY = Duration.ofDays(1);

    final TickingClock clock = new TickingClock(START);
    private final List<Store> opened = new ArrayList<>();
    private StoreLocation location;
    Store store;

    /** Where a new, empty database can be made. */
    abstract StoreLocation newLocation();

    @BeforeEach
    void open() {
        location = newLocation();
        store = openAgain();
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    /** Another one on the same database, as another process has it. */
    final Store openAgain() {
        var another = Store.open(location, clock, EXPIRY);
        opened.add(another);
        return another;
    }

    final StoreLocation location() {
        return location;
    }
}
