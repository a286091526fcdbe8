package dk.videnrul.network;

import dk.videnrul.identity.On;
import dk.videnrul.platform.problem.Refusal;
import java.util.List;
import java.util.UUID;

/**
 * A theme group that the caller may see.
 *
 * @param topics ids
 * @param on what the access table is asked about
 */
public record OpenGroup(
        UUID id, ThemeGroupRef ref, ThemeGroupStatus status, Joining joining, List<String> topics, On on) {

    /** @throws Refusal.Conflict when the board has not approved it, or it is closed */
    public void refuseUnlessOpen() {
        if (status == ThemeGroupStatus.CLOSED) {
            throw new Refusal.Conflict("theme-group-closed");
        }
        if (status == ThemeGroupStatus.PROPOSED) {
            throw new Refusal.Conflict("theme-group-not-approved");
        }
    }
}
