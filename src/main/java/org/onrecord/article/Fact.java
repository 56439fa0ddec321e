package org.onrecord.article;

import org.jspecify.annotations.Nullable;

/**
 * Something known about an article, and how it is known.
 *
 * @param value {@code null} exactly when the basis is {@link Basis#UNKNOWN}
 */
public record Fact<T>(@Nullable T value, Basis basis) {

    public Fact {
        if ((value == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException(
                    "a fact without a value is unknown, and one with a value is not: " + basis);
        }
    }

    public static <T> Fact<T> unknown() {
        return new Fact<>(null, Basis.UNKNOWN);
    }

    /** This fact, or the other one where this is unknown. */
    public Fact<T> or(Fact<T> other) {
        return basis == Basis.UNKNOWN ? other : this;
    }
}
