package dk.videnrul.platform.page;

import org.jspecify.annotations.Nullable;

/** A list answer that may go on; its {@code next} becomes a {@code Link} header (RFC 8288). */
public interface Paged {
    @Nullable
    String next();

    /** The query parameter that takes it. */
    default String parameter() {
        return "cursor";
    }
}
