package org.onrecord.feed;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.fetch.Validators;

/**
 * How it goes with a feed.
 *
 * @param address as the settings have it
 * @param movedTo where it is for good now, as its server said; {@code null} where it did not
 * @param validators of what was read of it last
 * @param next when it is to be asked again
 * @param failures in a row
 * @param trouble why it failed last; empty when it did not
 * @param isTold whether somebody was told of the trouble
 * @param isGone whether it is asked no more, for its server says that it was taken away for good
 */
public record Followed(
        URI address,
        @Nullable URI movedTo,
        Validators validators,
        Instant next,
        int failures,
        String trouble,
        boolean isTold,
        boolean isGone) {

    static Followed of(URI address) {
        return new Followed(address, null, Validators.NONE, Instant.EPOCH, 0, "", false, false);
    }

    URI place() {
        return movedTo == null ? address : movedTo;
    }

    Followed worked(@Nullable URI movedNow, Validators last, Instant again) {
        return new Followed(address, movedNow == null ? movedTo : movedNow, last, again, 0, "", false, false);
    }

    /** One that had moved is looked for at its old place again. */
    Followed failed(String why, boolean isToldNow, boolean isGoneNow, Instant again) {
        return new Followed(address, null, Validators.NONE, again, failures + 1, why, isToldNow, isGoneNow);
    }
}
