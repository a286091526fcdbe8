package dk.videnrul.people;

import dk.videnrul.identity.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which members are asked for; several values of one field mean any of them.
 *
 * @param q words of the name, each from its beginning
 * @param region slugs; finds who works for the region and for its municipalities
 * @param employingRegion slugs; finds who works for the region itself, or for one that becomes part of it
 * @param role wherever it is held today; with theme groups, a role of theme groups as it is held in them
 * @param themeGroup slugs
 */
record MemberFilter(
        @Nullable String q,
        List<String> municipality,
        List<String> region,
        List<String> employingRegion,
        List<String> topic,
        List<Role> role,
        List<String> themeGroup,
        PersonStatus status) {}
