package org.onrecord.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for something. */
public sealed interface Fetched {

    /** Here it is. */
    final class Content implements Fetched {

        private final URI address;
        private final @Nullable URI movedTo;
        private final @Nullable String charset;
        private final byte[] body;
        private final Validators validators;

        Content(URI address, @Nullable URI movedTo, @Nullable String charset, byte[] body, Validators validators) {
            this.address = address;
            this.movedTo = movedTo;
            this.charset = charset;
            this.body = body;
            this.validators = validators;
        }

        /** Where it was in the end, after redirects. */
        public URI address() {
            return address;
        }

        /** Where it is for good now, as the server says; {@code null} when it has not moved. */
        public @Nullable URI movedTo() {
            return movedTo;
        }

        /** As the server names it; {@code null} when it names none. */
        public @Nullable String charset() {
            return charset;
        }

        /** Unpacked; not copied, and not to be changed. */
        public byte[] body() {
            return body;
        }

        /** To ask again with. */
        public Validators validators() {
            return validators;
        }
    }

    /** It is as it was when the validators were given. */
    record Unchanged(@Nullable URI movedTo) implements Fetched {}

    /**
     * It could not be had.
     *
     * @param why in plain words, for example "answers 404 (not found)"
     * @param rest how long the server asks to be left alone; zero when it does not say
     */
    record Failed(Kind kind, String why, Duration rest) implements Fetched {

        /** Ask again soon; the server does not say when. */
        static Failed passing(String why) {
            return new Failed(Kind.PASSING, why, Duration.ZERO);
        }

        /** Not before somebody has changed something. */
        public static Failed lasting(String why) {
            return new Failed(Kind.LASTING, why, Duration.ZERO);
        }
    }

    /** Whether it makes sense to ask again. */
    enum Kind {
        /** Soon. */
        PASSING,
        /** Not before somebody has changed something. */
        LASTING,
        /** Never: the server says that it was taken away for good. */
        GONE
    }
}
