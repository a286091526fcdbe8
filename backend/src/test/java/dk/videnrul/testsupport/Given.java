package dk.videnrul.testsupport;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Builds what a test needs, in its own rows: {@code given.themeGroup().active()}, {@code given.person().chairOf(group)}.
 * It writes tables, not entities, so that it stands outside the features that it tests.
 */
@ApplicationScoped
public class Given {
    private final EntityManager database;

    Given(EntityManager database) {
        this.database = database;
    }

    /** A person who can log in. */
    public record Somebody(UUID id, String subject, String name) {
        public String token() {
            return TokenIssuer.person(subject, name);
        }

        /** Where they are written to once {@link #addressOf} has said so. */
        public String address() {
            return "p" + id + "@example.org";
        }
    }

    /** A registered system that calls with tokens of its own. */
    public record Registered(UUID id, String clientId, List<String> scopes) {
        public String token() {
            return TokenIssuer.partner(clientId, scopes.toArray(String[]::new));
        }
    }

    /** A theme group, by both its names. */
    public record Group(UUID id, String slug, String name) {}

    public GroupBuilder themeGroup() {
        return new GroupBuilder();
    }

    /** A member of the network who takes part in no group. */
    @Transactional
    public Somebody member() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Somebody somebody =
                new Somebody(id, "subject-" + id, "Person " + id.toString().substring(24));
        run("""
                insert into person (id, version, subject, name, demo, created_at)
                values (?1, 0, ?2, ?3, false, now())""", id, somebody.subject(), somebody.name());
        return somebody;
    }

    /** A member with a mailbox of their own. */
    @Transactional
    public Somebody memberAt(String address) {
        Somebody somebody = member();
        run("update person set email = ?1 where id = ?2", address, somebody.id());
        return somebody;
    }

    /** A member who can be written to. */
    public String addressOf(Somebody somebody) {
        run("update person set email = ?1 where id = ?2", somebody.address(), somebody.id());
        return somebody.address();
    }

    public Somebody chairOf(Group group) {
        return participant(group, "CHAIR");
    }

    public Somebody memberOf(Group group) {
        return participant(group, "MEMBER");
    }

    @Transactional
    public Somebody participant(Group group, String role) {
        Somebody somebody = member();
        takesPart(somebody, group, role);
        return somebody;
    }

    @Transactional
    public void takesPart(Somebody somebody, Group group, String role) {
        run("""
                insert into participation (id, theme_group, person, role, from_date)
                values (?1, ?2, ?3, ?4, date '2020-01-01')""", UuidCreator.getTimeOrderedEpoch(), group.id(), somebody.id(), role);
    }

    /** @param municipality 4-digit code */
    @Transactional
    public Somebody coordinatorOf(String municipality) {
        Somebody somebody = member();
        run("""
                insert into local_role (person, municipality, role, from_date)
                values (?1, ?2, 'COORDINATOR', date '2020-01-01')""", somebody.id(), municipality);
        return somebody;
    }

    /** @param municipality 4-digit code */
    @Transactional
    public Somebody politicalContactOf(String municipality) {
        Somebody somebody = member();
        run("""
                insert into local_role (person, municipality, role, from_date)
                values (?1, ?2, 'POLITICAL_CONTACT', date '2020-01-01')""", somebody.id(), municipality);
        return somebody;
    }

    /** @param region slug */
    @Transactional
    public Somebody coordinatorOfRegion(String region) {
        Somebody somebody = member();
        run("""
                insert into local_role (person, region, role, from_date)
                values (?1, ?2, 'COORDINATOR', date '2020-01-01')""", somebody.id(), region);
        return somebody;
    }

    /**
     * A municipality that belongs to the network.
     *
     * @param municipality 4-digit code
     */
    @Transactional
    public void belongs(String municipality) {
        run("""
                insert into membership (id, version, municipality, from_date, demo)
                select ?1, 0, ?2, date '2020-01-01', false
                where not exists (select 1 from membership where municipality = ?2 and until_date is null)""", UuidCreator.getTimeOrderedEpoch(), municipality);
    }

    /**
     * A registered partner that may call.
     *
     * @param clientId that no other test uses
     */
    @Transactional
    public Registered partner(String clientId, String... scopes) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        run("""
                insert into partner (id, version, client_id, name, organisation, purpose, contact_name, contact_email,
                    contact_language, scopes, status, wanted, settled, created_at)
                values (?1, 0, ?2, ?2, 'En leverandør', 'Prøver', 'Petra Prøve', ?2 || '@example.org', 'DA',
                    string_to_array(?3, ' '), 'ACTIVE', 1, 1, now())""", id, clientId, String.join(" ", scopes));
        return new Registered(id, clientId, List.of(scopes));
    }

    @Transactional
    public void left(Somebody somebody, Group group) {
        run(
                "update participation set until_date = date '2021-01-01' where person = ?1 and theme_group = ?2",
                somebody.id(),
                group.id());
    }

    @Transactional
    public void run(String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }

    @Transactional
    public List<?> rows(String sql) {
        return database.createNativeQuery(sql).getResultList();
    }

    /** A theme group by the stage of its life. */
    public final class GroupBuilder {
        private String name = "Gruppe";
        private String joining = "ON_REQUEST";
        private @Nullable UUID proposer;
        private @Nullable Group parent;

        public GroupBuilder named(String given) {
            name = given;
            return this;
        }

        /** @param how FREE, ON_REQUEST or BY_INVITATION */
        public GroupBuilder joining(String how) {
            joining = how;
            return this;
        }

        public GroupBuilder partOf(Group whole) {
            parent = whole;
            return this;
        }

        /** Not approved by the board; its proposer would be its chair. */
        public Group proposedBy(Somebody somebody) {
            proposer = somebody.id();
            Group group = write("PROPOSED", null, null);
            takesPart(somebody, group, "CHAIR");
            return group;
        }

        public Group planned() {
            return write("PLANNED", null, null);
        }

        public Group active() {
            return write("ACTIVE", "2020-01-01", null);
        }

        public Group paused() {
            return write("PAUSED", "2020-01-01", null);
        }

        public Group closed() {
            return write("CLOSED", "2020-01-01", "2021-12-15");
        }

        private Group write(String status, @Nullable String startedOn, @Nullable String closedOn) {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            Group group = new Group(id, "gruppe-" + id, name + " " + id);
            Given.this.run(
                    """
                    insert into theme_group (id, version, slug, name, former_names, purpose, ground_rules, focus_areas,
                        prevention_packages, topics, status, joining, proposal, proposed_by, parent, started_on, closed_on,
                        demo, created_at, updated_at)
                    values (?1, 0, ?2, ?3, '{}', 'Formål', '{}', '{}', '{}', '{}', ?4, ?5, ?4 = 'PROPOSED',
                        cast(?6 as uuid), cast(?7 as uuid), cast(?8 as date), cast(?9 as date), false, now(), now())""",
                    id,
                    group.slug(),
                    group.name(),
                    status,
                    joining,
                    text(proposer),
                    text(parent == null ? null : parent.id()),
                    text(startedOn),
                    text(closedOn));
            return group;
        }

        /** The database casts it; an untyped null it does not take. */
        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
