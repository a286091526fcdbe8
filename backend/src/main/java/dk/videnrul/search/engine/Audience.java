package dk.videnrul.search.engine;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see besides what is public.
 *
 * @param everything all visibilities
 * @param members what is for members
 * @param themeGroups the groups whose own items may be seen
 * @param own the author whose items may be seen whatever their visibility
 */
public record Audience(
        boolean everything,
        boolean members,
        Set<UUID> themeGroups,
        @Nullable String own) {

    public static final Audience GUEST = new Audience(false, false, Set.of(), null);

    public Audience {
        themeGroups = Set.copyOf(themeGroups);
    }
}
