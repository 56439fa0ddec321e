package org.onrecord.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    StoreLocation newLocation() {
        return new StoreLocation.SqliteFile(folder.resolve("new").resolve("onrecord.db"));
    }
}
