package dk.videnrul.platform.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer that is a file. */
public interface NamedFile {
    /** The same for the same content: the entity tag is a digest of them. */
    byte[] bytes();

    /** Under which name it is saved; null for what is read rather than kept. */
    default @Nullable String fileName() {
        return null;
    }

    /** Whether a browser should save it rather than show it. */
    default boolean download() {
        return false;
    }

    /** When what it tells last changed, where that is known. */
    default @Nullable Instant changedAt() {
        return null;
    }
}
