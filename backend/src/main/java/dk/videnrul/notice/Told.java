package dk.videnrul.notice;

import dk.videnrul.need.NeedRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what it is about, as far as its reader may see it now.
 *
 * @param publicId of the item
 * @param successor the item that took the place of an archived one
 * @param question what was asked, where it is about a question
 */
record Told(
        InboxEntry entry,
        Happening happening,
        @Nullable String publicId,
        @Nullable String title,
        @Nullable UUID successor,
        @Nullable String question) {

    @Nullable
    NeedRef need() {
        return happening.need == null || question == null ? null : new NeedRef(happening.need, question);
    }
}
