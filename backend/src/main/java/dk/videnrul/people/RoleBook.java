package dk.videnrul.people;

import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a feature above knows of the roles that people hold; each feature that gives roles brings one. */
public interface RoleBook {

    /** Past, present and future roles of several people, newest first, in a fixed number of statements. */
    Map<UUID, List<MemberRole>> heldBy(Collection<UUID> people);

    /**
     * Who holds the role today.
     *
     * @param themeGroups slugs of those where a role of theme groups counts; none for wherever it is held
     */
    Set<UUID> holders(Role role, Collection<String> themeGroups);

    /** Who coordinates municipalities and regions today. */
    default Map<Place, List<UUID>> coordinators(Collection<Place> places) {
        return Map.of();
    }
}
