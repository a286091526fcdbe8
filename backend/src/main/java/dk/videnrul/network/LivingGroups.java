package dk.videnrul.network;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups that go on, for the features above that look at all of them. Closed ones and mere proposals are left out. */
@ApplicationScoped
public class LivingGroups {
    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final People people;
    private final Clock clock;

    LivingGroups(ThemeGroupRepository groups, ParticipationRepository participations, People people, Clock clock) {
        this.groups = groups;
        this.participations = participations;
        this.people = people;
        this.clock = clock;
    }

    /** In order of name, after the place that the cursor names: a name and an id. */
    @Transactional
    public List<LivingGroup> byName(@Nullable Cursor after, int limit) {
        return groups.living(after, limit).stream().map(LivingGroups::living).toList();
    }

    /** All of them. */
    @Transactional
    public List<LivingGroup> all() {
        return groups.living(null, Integer.MAX_VALUE).stream()
                .map(LivingGroups::living)
                .toList();
    }

    @Transactional
    public long count() {
        return groups.countLiving();
    }

    @Transactional
    public Optional<LivingGroup> find(UUID id) {
        return groups.findByIdOptional(id)
                .filter(group -> !group.proposal && !group.isClosed())
                .map(LivingGroups::living);
    }

    /** Nobody else changes the group until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        groups.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Who leads a group today: its chairs, then its vice-chairs, then its process leaders; each once. */
    @Transactional
    public List<PersonFacts> leaders(UUID group) {
        List<UUID> leading = participations.leaders(group, Gazetteer.dayOf(clock.instant()));
        Map<UUID, PersonFacts> known = people.withIds(leading);
        return leading.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList();
    }

    private static LivingGroup living(ThemeGroup group) {
        return new LivingGroup(group.id, group.toRef(), group.status, group.startedOn, group.demo);
    }
}
