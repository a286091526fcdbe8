package dk.videnrul.network;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gathers how a theme group stands, for the step that it is to take. */
@ApplicationScoped
public class ThemeGroupStandings {
    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final StartReadiness start;
    private final Clock clock;

    ThemeGroupStandings(
            ThemeGroupRepository groups, ParticipationRepository participations, StartReadiness start, Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.start = start;
        this.clock = clock;
    }

    LifeCycle.Standing of(ThemeGroup group, LocalDate today) {
        return new LifeCycle.Standing(
                !group.purpose.isBlank(),
                !group.groundRules.isEmpty(),
                group.timeFrame != null && !group.timeFrame.isBlank(),
                participations.hasChair(group.id, today),
                group.startedOn != null,
                start.unanswered(group.id),
                groups.openParts(group.id));
    }

    /** What a group that is not active yet lacks before it can be; nothing where it has begun. */
    @Transactional
    public List<Fault> missingToStart(UUID id) {
        ThemeGroup group = groups.findById(id);
        return group.status == ThemeGroupStatus.PROPOSED || group.status == ThemeGroupStatus.PLANNED
                ? LifeCycle.missingToStart(of(group, Gazetteer.dayOf(clock.instant())))
                : List.of();
    }
}
