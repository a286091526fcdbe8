package dk.videnrul.metrics;

import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

/** Reads numbers, of whatever type the database gives them. */
final class Rows {
    private Rows() {}

    static long count(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    static @Nullable Double number(Tuple row, String name) {
        Object value = row.get(name);
        return value == null ? null : ((Number) value).doubleValue();
    }
}
