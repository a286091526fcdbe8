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
    private final ThemeGroupChangeRepository changes;
    private final EntityManager database;
    private final Clock clock;

    DemoNetwork(
            DemoPeople people,
            ThemeGroupRepository groups,
            ParticipationRepository participations,
            ThemeGroupChangeRepository changes,
            EntityManager database,
            Clock clock) {
        this.people = people;
        this.groups = groups;
        this.participations = participations;
        this.changes = changes;
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

    /** Adds a group with its people and its history. Its successor and parent must have been added before. */
    @Transactional
    public void addGroup(DemoGroup invented) {
        ThemeGroup group = new ThemeGroup(
                UuidCreator.getTimeOrderedEpoch(),
                invented.slug(),
                invented.draft(),
                idOf(invented.draft().parent()),
                idOf(invented.proposer()),
                clock.instant());
        group.liveAsDemo(
                invented,
                new ThemeGroup.Ending(invented.closingNote(), idOf(invented.successor()), idOf(invented.steward())));
        groups.persistAndFlush(group);
        for (DemoGroup.DemoParticipation part : invented.participations()) {
            participations.persist(new Participation(
                    UuidCreator.getTimeOrderedEpoch(),
                    group.id,
                    people.add(part.person()),
                    part.role(),
                    part.mandate(),
                    invented.history().getFirst().on()));
        }
        @Nullable ThemeGroupStatus from = null;
        for (DemoGroup.DemoChange change : invented.history()) {
            changes.persist(new ThemeGroupChange(group.id, from, change, idOf(change.person())));
            from = change.to();
        }
    }

    /** The id of an invented group, for what the features above invent of it. */
    @Transactional
    public UUID group(String slug) {
        return groups.withSlug(slug).orElseThrow().id;
    }

    private @Nullable UUID idOf(@Nullable String slug) {
        return slug == null ? null : group(slug);
    }

    private @Nullable UUID idOf(@Nullable DemoPerson person) {
        return person == null ? null : people.add(person);
    }

    /** Removes every invented group and person; their items must be gone before. */
    @Transactional
    public void remove() {
        for (String statement : List.of(
                "delete from Participation where themeGroup in (select id from ThemeGroup where demo)"
                        + " or person in (select id from Person where demo)",
                "update ThemeGroup set successor = null where successor in (select id from ThemeGroup where demo)",
                "update ThemeGroup set steward = null where steward in (select id from Person where demo)",
                "update ThemeGroup set parent = null where parent in (select id from ThemeGroup where demo)",
                "delete from ThemeGroup where demo")) {
            database.createQuery(statement).executeUpdate();
        }
        people.remove();
    }
}
