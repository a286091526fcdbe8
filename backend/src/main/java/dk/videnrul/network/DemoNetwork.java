package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.people.DemoPeople;
import dk.videnrul.people.DemoPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented people and groups of the demo content. */
@ApplicationScoped
public class DemoNetwork {
    private final DemoPeople people;
    private final ThemeGroupRepository groups;
    private final ParticipationRepository participations;
    private final EntityManager database;
    private final Clock clock;

    DemoNetwork(
            DemoPeople people,
            ThemeGroupRepository groups,
            ParticipationRepository participations,
            EntityManager database,
            Clock clock) {
        this.people = people;
        this.groups = groups;
        this.participations = participations;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public boolean isThere() {
        return groups.count("demo", true) > 0;
    }

    /** Adds people who take part in no group. */
    @Transactional
    public void addPeople(List<DemoPerson> invented) {
        invented.forEach(people::add);
    }

    /** Adds a group with its people. A successor must have been added before. */
    @Transactional
    public void addGroup(DemoGroup invented) {
        ThemeGroup group = new ThemeGroup(
                UuidCreator.getTimeOrderedEpoch(), invented.slug(), invented.draft(), null, clock.instant());
        @Nullable
        UUID successor = invented.successor() == null
                ? null
                : groups.withSlug(invented.successor()).orElseThrow().id;
        group.liveAsDemo(invented, successor);
        groups.persistAndFlush(group);
        for (DemoGroup.DemoParticipation part : invented.participations()) {
            participations.persist(new Participation(
                    UuidCreator.getTimeOrderedEpoch(),
                    group.id,
                    people.add(part.person()),
                    part.role(),
                    part.mandate(),
                    invented.startedOn()));
        }
    }

    /** Removes every invented group and person; their items must be gone before. */
    @Transactional
    public void remove() {
        for (String statement : List.of(
                "delete from Participation where themeGroup in (select id from ThemeGroup where demo)"
                        + " or person in (select id from Person where demo)",
                "update ThemeGroup set successor = null where successor in (select id from ThemeGroup where demo)",
                "update ThemeGroup set parent = null where parent in (select id from ThemeGroup where demo)",
                "delete from ThemeGroup where demo")) {
            database.createQuery(statement).executeUpdate();
        }
        people.remove();
    }
}
