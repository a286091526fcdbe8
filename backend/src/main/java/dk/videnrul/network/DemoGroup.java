package dk.videnrul.network;

import dk.videnrul.people.DemoPerson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented theme group of the demo content. */
public record DemoGroup(
        String slug,
        ThemeGroupDraft draft,
        boolean closed,
        LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable String successor,
        List<DemoParticipation> participations) {

    public record DemoParticipation(
            DemoPerson person,
            ParticipationRole role,
            @Nullable String mandate) {}
}
