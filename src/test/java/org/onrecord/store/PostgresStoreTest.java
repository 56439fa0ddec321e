package org.onrecord.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Postgres.Parameter.class)
class PostgresStoreTest extends StoreContract {

    private final Postgres postgres;

    PostgresStoreTest(Postgres postgres) {
        this.postgres = postgres;
    }

    @Override
    StoreLocation newLocation() {
        return postgres.newDatabase();
    }
}
