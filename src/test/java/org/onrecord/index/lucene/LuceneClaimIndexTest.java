package org.onrecord.index.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimIndexContract;

class LuceneClaimIndexTest extends ClaimIndexContract {

    @TempDir
    Path folder;

    @Override
    protected ClaimIndex newIndex() {
        return LuceneClaimIndex.open(folder.resolve("index"));
    }
}
