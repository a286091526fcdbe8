package dk.videnrul.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To what something is done, as far as the access table is concerned.
 *
 * @param themeGroups the groups to which it belongs; none for what belongs to the network
 * @param municipality 4-digit code of the municipality to which it belongs
 * @param own whether it is the caller's
 */
public record On(Set<UUID> themeGroups, @Nullable String municipality, boolean own) {
    private static final On NETWORK = new On(Set.of(), null, false);

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
        return new On(groups, null, false);
    }

    public static On municipality(@Nullable String code) {
        return new On(Set.of(), code, false);
    }

    public On own(boolean callers) {
        return new On(themeGroups, municipality, callers);
    }
}
