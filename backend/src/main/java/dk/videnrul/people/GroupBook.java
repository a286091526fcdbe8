package dk.videnrul.people;

import java.util.Set;
import java.util.UUID;

/** What the floor above knows of who takes part in theme groups today. */
public interface GroupBook {

    /** The people of a group; none for a group that is not known, or not approved. */
    Set<UUID> peopleIn(String slug);

    /** The people of any of these groups. */
    Set<UUID> peopleIn(Set<UUID> groups);
}
