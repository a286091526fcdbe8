package dk.videnrul.people;

import dk.videnrul.municipality.Place;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at people, as far as the choices of those people are concerned.
 *
 * @param person null for somebody who has no record of their own
 * @param fellows those with whom the viewer takes part in a theme group
 * @param keepsRecords whether the viewer is of the secretariat
 * @param coordinates the municipalities and regions that the viewer coordinates
 */
record Viewer(@Nullable UUID person, Set<UUID> fellows, boolean keepsRecords, Set<Place> coordinates) {

    boolean sees(Audience audience, UUID owner) {
        return owner.equals(person)
                || switch (audience) {
                    case MEMBERS -> true;
                    case GROUP -> fellows.contains(owner);
                    case NOBODY -> false;
                };
    }

    /**
     * Whether the viewer may write to the person directly.
     *
     * @param reachable whether somebody coordinates where the person works; without, the person would be out of reach
     */
    boolean mayContact(ContactVia via, UUID owner, @Nullable Place workplace, boolean reachable) {
        return via == ContactVia.DIRECT
                || !reachable
                || keepsRecords
                || owner.equals(person)
                || (workplace != null && coordinates.contains(workplace));
    }
}
