package org.onrecord.index.memory;

import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimIndexContract;

class MemoryClaimIndexTest extends ClaimIndexContract {

    @Override
    protected ClaimIndex newIndex() {
        return new MemoryClaimIndex();
    }
}
