package dk.videnrul.metrics;

import org.jspecify.annotations.Nullable;

/** A part of a whole; nothing is no part of nothing. */
public final class Shares {
    private Shares() {}

    public static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
