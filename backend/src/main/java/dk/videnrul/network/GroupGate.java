package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The way to a theme group for the features that stand on it: only what the caller may see. */
@ApplicationScoped
public class GroupGate {
    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    GroupGate(
            ThemeGroupRepository groups,
            ParticipationRepository participations,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    public OpenGroup seen(String slug) {
        return opened(groups.seen(slug, GroupSight.of(current.get())).orElseThrow(Refusal.NotFound::new));
    }

    /**
     * Nobody else changes the group, its people or what they ask for until the transaction ends.
     *
     * @throws Refusal.NotFound when there is no such group or the caller may not see it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OpenGroup held(String slug) {
        return opened(groups.seenAndHeld(slug, GroupSight.of(current.get())).orElseThrow(Refusal.NotFound::new));
    }

    /** What a group that is known by its id is called. */
    @Transactional
    public ThemeGroupRef ref(UUID id) {
        return groups.findById(id).toRef();
    }

    /** Whether somebody takes part in a group today, in whatever role. */
    @Transactional
    public boolean takesPart(UUID group, UUID person) {
        return !participations.open(group, person, today()).isEmpty();
    }

    /** Somebody whose wish was granted takes part as a member from today on; who takes part already goes on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(UUID group, UUID person) {
        if (takesPart(group, person)) {
            return;
        }
        Participation part = new Participation(
                UuidCreator.getTimeOrderedEpoch(), group, person, ParticipationRole.MEMBER, null, today());
        participations.persistAndFlush(part);
        outbox.add(new Fact(Participations.SUBJECT, part.id, "created"));
    }

    private OpenGroup opened(ThemeGroup group) {
        return new OpenGroup(
                group.id, group.toRef(), group.status, group.joining, group.topics, group.on(current.get()));
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
