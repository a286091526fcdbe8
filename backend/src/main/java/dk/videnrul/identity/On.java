package dk.videnrul.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To what something is done, as far as the access table is concerned.
 *
 * @param themeGroups the groups to which it belongs; none for what belongs to the network
 * @param municipality 4-digit code of the municipality to which it belongs
 * @param region slug of the region to which it belongs: that of whoever works for the region itself
 * @param own whether it is the caller's
 */
public record On(
        Set<UUID> themeGroups,
        @Nullable String municipality,
        @Nullable String region,
        boolean own) {
    private static final On NETWORK = new On(Set.of(), null, null, false);

    public On {
        themeGroups = Set.copyOf(themeGroups);
    }

    /** The network itself, or something that belongs to nobody else. */
    public static On network() {
        return NETWORK;
    }

    /** @param group null for what belongs to no group */
    public static On group(@Nullable UUID group) {
        return groups(group == null ? Set.of() : Set.of(group));
    }

    public static On groups(Set<UUID> groups) {
        return new On(groups, null, null, false);
    }

    public static On municipality(@Nullable String code) {
        return place(code, null);
    }

    public static On region(@Nullable String slug) {
        return place(null, slug);
    }

    /** What belongs to a municipality or to a region, as those for whom somebody works; neither for other employers. */
    public static On place(@Nullable String municipality, @Nullable String region) {
        return new On(Set.of(), municipality, region, false);
    }

    public On own(boolean callers) {
        return new On(themeGroups, municipality, region, callers);
    }
}
