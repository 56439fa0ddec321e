package org.onrecord.store;

import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Postgres.Parameter.class)
class PostgresSubscriptionsTest extends SubscriptionsContract {

    private final Postgres postgres;

    PostgresSubscriptionsTest(Postgres postgres) {
        this.postgres = postgres;
    }

    @Override
    StoreLocation newLocation() {
        return postgres.newDatabase();
    }
}
