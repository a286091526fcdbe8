package dk.videnrul.people;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the network, for the people of the network. */
@ApplicationScoped
class Members {
    private final PersonRepository people;
    private final MemberViews views;
    private final PersonChecks checks;
    private final Instance<RoleBook> roleBooks;
    private final GroupBook groupBook;
    private final Gazetteer gazetteer;
    private final CurrentActor actor;
    private final Outbox outbox;

    Members(
            PersonRepository people,
            MemberViews views,
            PersonChecks checks,
            Instance<RoleBook> roleBooks,
            GroupBook groupBook,
            Gazetteer gazetteer,
            CurrentActor actor,
            Outbox outbox) {
        this.people = people;
        this.views = views;
        this.checks = checks;
        this.roleBooks = roleBooks;
        this.groupBook = groupBook;
        this.gazetteer = gazetteer;
        this.actor = actor;
        this.outbox = outbox;
    }

    @Transactional
    Page<MemberView> list(MemberFilter filter, int limit, @Nullable String after) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        if (filter.status() != PersonStatus.ACTIVE) {
            AccessTable.require(actor.get(), Action.SEE_FORMER_MEMBERS);
        }
        Cursor cursor = Cursor.decode(after, 2);
        Viewer viewer = views.viewer();
        long total = people.count(conditions(filter, viewer));
        Page<Person> page = Page.of(
                people.matching(conditions(filter, viewer).after(cursor), limit + 1),
                limit,
                total,
                person -> Cursor.after(person.sortName, person.id),
                person -> person);
        return new Page<>(views.page(page.items(), viewer), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when there is no such member */
    @Transactional
    MemberView get(UUID id) {
        AccessTable.require(actor.get(), Action.SEE_PEOPLE);
        return views.one(people.known(id).orElseThrow(Refusal.NotFound::new));
    }

    @Transactional
    MemberView change(UUID id, ExpectedVersion expected, MergePatch<PersonDraft> patch) {
        Person person = people.known(id).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(actor.get(), Action.CHANGE_MEMBER, person.scope());
        expected.check(person.version);
        PersonDraft draft = patch.applyTo(person.toDraft());
        checks.check(draft, id);
        // Another employer is for those to note who see the whole network.
        if (!sameEmployer(person, draft)) {
            AccessTable.require(actor.get(), Action.SEE_FORMER_MEMBERS);
        }
        person.describe(draft);
        people.flush();
        outbox.add(new Fact(People.SUBJECT, id, "changed"));
        return views.one(person);
    }

    private static boolean sameEmployer(Person person, PersonDraft draft) {
        return java.util.Objects.equals(person.municipality, draft.municipality())
                && java.util.Objects.equals(person.region, draft.region())
                && java.util.Objects.equals(person.organisation, draft.organisation());
    }

    private MemberConditions conditions(MemberFilter filter, Viewer viewer) {
        MemberConditions conditions = new MemberConditions()
                .and("status = :status", Map.of("status", filter.status()))
                .named(filter.q())
                .competentIn(filter.topic(), viewer);
        if (!filter.municipality().isEmpty()) {
            conditions.and("municipality in :municipalities", Map.of("municipalities", filter.municipality()));
        }
        if (!filter.region().isEmpty()) {
            Set<String> codes = new HashSet<>();
            Set<String> regions = new HashSet<>(filter.region());
            filter.region().forEach(slug -> {
                codes.addAll(gazetteer.municipalitiesOf(slug));
                regions.addAll(gazetteer.regionsIn(slug));
            });
            conditions.and(
                    "(municipality in :ofRegions or region in :regions)",
                    Map.of("ofRegions", codes, "regions", regions));
        }
        if (!filter.employingRegion().isEmpty()) {
            Set<String> employers = new HashSet<>();
            filter.employingRegion().forEach(slug -> employers.addAll(gazetteer.regionsBecoming(slug)));
            conditions.and("region in :employers", Map.of("employers", employers));
        }
        if (!filter.role().isEmpty()) {
            conditions.and("id in :holders", Map.of("holders", holders(filter)));
        }
        if (!filter.themeGroup().isEmpty()) {
            Set<UUID> inGroups = new HashSet<>();
            filter.themeGroup().forEach(slug -> inGroups.addAll(groupBook.peopleIn(slug)));
            conditions.and("id in :inGroups", Map.of("inGroups", inGroups));
        }
        return conditions;
    }

    /** With theme groups, a role in them is meant: not a chair who is merely a member there. */
    private Set<UUID> holders(MemberFilter filter) {
        Set<UUID> holders = new HashSet<>();
        for (RoleBook book : roleBooks) {
            filter.role().forEach(role -> holders.addAll(book.holders(role, filter.themeGroup())));
        }
        return holders;
    }
}
