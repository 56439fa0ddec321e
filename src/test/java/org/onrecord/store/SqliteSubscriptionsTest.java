package org.onrecord.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteSubscriptionsTest extends SubscriptionsContract {

    @TempDir
    private Path folder;

    @Override
    StoreLocation newLocation() {
        return new StoreLocation.SqliteFile(folder.resolve("onrecord.db"));
    }
}
