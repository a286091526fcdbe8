package dk.videnrul.knowledge;

import dk.videnrul.identity.On;
import dk.videnrul.identity.Visibility;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What features above need to know of an item to decide and to name it.
 *
 * @param own whether the caller wrote it
 */
public record ItemFacts(
        UUID id,
        String publicId,
        String title,
        @Nullable UUID themeGroup,
        @Nullable String municipality,
        ItemStatus status,
        Visibility visibility,
        String language,
        boolean own) {

    /** The item as the access table sees it. */
    public On toOn() {
        return On.group(themeGroup).own(own);
    }
}
