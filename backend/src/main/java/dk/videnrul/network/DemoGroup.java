package dk.videnrul.network;

import dk.videnrul.identity.Role;
import dk.videnrul.people.DemoPerson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented theme group of the demo content.
 *
 * @param history oldest first; the last change says where the group is now
 * @param proposer who proposed it, where the network knows them
 */
public record DemoGroup(
        String slug,
        ThemeGroupDraft draft,
        List<DemoChange> history,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable String successor,
        @Nullable DemoPerson steward,
        @Nullable DemoPerson proposer,
        List<DemoParticipation> participations) {

    public record DemoParticipation(
            DemoPerson person,
            ParticipationRole role,
            @Nullable String mandate) {}

    /** @param person who did it, where it was somebody of the group */
    public record DemoChange(
            ThemeGroupStatus to,
            LocalDate on,
            Role role,
            @Nullable DemoPerson person,
            @Nullable String reason) {}

    ThemeGroupStatus status() {
        return history.getLast().to();
    }

    @Nullable
    String closingNote() {
        return closedOn == null ? null : history.getLast().reason();
    }
}
