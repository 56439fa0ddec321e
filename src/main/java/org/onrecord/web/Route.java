package org.onrecord.web;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is answered under a path. */
public sealed interface Route {

    String path();

    /** A page to look at. */
    record Get(String path, Supplier<Page> page) implements Route {}

    /**
     * Something that is brought.
     *
     * @param most bytes of it; more is refused with 413
     * @param header name of the header that is handed on
     */
    record Post(String path, int most, String header, Function<Posted, Page> taken) implements Route {}

    /**
     * What was brought.
     *
     * @param header {@code null} when it was not sent
     */
    record Posted(@Nullable String header, String body) {}

    /**
     * What goes back.
     *
     * @param type for example "text/plain"
     */
    record Page(int status, String type, String text) {}
}
