package dk.videnrul.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role with its scope.
 *
 * @param municipality 4-digit code, for roles that a municipality gives
 * @param region slug, for roles that a region gives
 * @param themeGroup for roles in a theme group
 */
public record Grant(
        Role role,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable UUID themeGroup) {

    public static Grant network(Role role) {
        return new Grant(role, null, null, null);
    }

    public static Grant in(UUID themeGroup, Role role) {
        return new Grant(role, null, null, themeGroup);
    }

    public static Grant forMunicipality(String code, Role role) {
        return new Grant(role, code, null, null);
    }

    public static Grant forRegion(String slug, Role role) {
        return new Grant(role, null, slug, null);
    }
}
