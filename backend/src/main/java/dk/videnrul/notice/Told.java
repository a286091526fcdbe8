package dk.videnrul.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what it is about, as far as its reader may see it now.
 *
 * @param publicId of the item
 * @param successor the item that took the place of an archived one
 */
record Told(
        InboxEntry entry,
        Happening happening,
        @Nullable String publicId,
        @Nullable String title,
        @Nullable UUID successor) {}
