package dk.videnrul.network;

import dk.videnrul.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of where a theme group was in its life.
 *
 * @param from null for the first one, by which the group came into being
 * @param member who changed it, where the network knows them
 * @param role as what they changed it
 * @param decidedOn when the board decided it
 */
public record ThemeGroupChangeView(
        @Nullable ThemeGroupStatus from,
        ThemeGroupStatus to,
        Instant at,
        @Nullable Changer member,
        Role role,
        @Nullable String reason,
        @Nullable LocalDate decidedOn) {

    public record Changer(UUID id, String name) {}
}
