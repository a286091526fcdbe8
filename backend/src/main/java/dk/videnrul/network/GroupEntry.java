package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way into a theme group for somebody who was invited to it. */
@ApplicationScoped
public class GroupEntry {
    private final ParticipationRepository participations;
    private final ThemeGroupRepository groups;
    private final Outbox outbox;
    private final Clock clock;

    GroupEntry(ParticipationRepository participations, ThemeGroupRepository groups, Outbox outbox, Clock clock) {
        this.participations = participations;
        this.groups = groups;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From today, unless the group was closed meanwhile or the person takes part in that role already. */
    @Transactional
    public void enter(UUID person, UUID group, ParticipationRole role, @Nullable String mandate) {
        LocalDate today = Gazetteer.dayOf(clock.instant());
        boolean open = groups.findByIdOptional(group)
                .filter(found -> !found.isClosed())
                .isPresent();
        boolean takesPart = participations.open(group, person, today).stream().anyMatch(part -> part.role == role);
        if (open && !takesPart) {
            participations.persist(
                    new Participation(UuidCreator.getTimeOrderedEpoch(), group, person, role, mandate, today));
            outbox.add(new Fact(ThemeGroups.SUBJECT, group, "changed"));
        }
    }
}
