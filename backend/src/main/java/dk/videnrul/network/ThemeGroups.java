package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The theme groups: who they are and what is written about them. */
@ApplicationScoped
public class ThemeGroups {
    /** How the outbox names facts about theme groups. */
    public static final String SUBJECT = "theme-group";

    private final ThemeGroupRepository groups;
    private final ThemeGroupViews views;
    private final ThemeGroupChecks checks;
    private final ParticipationRepository participations;
    private final ThemeGroupHistory history;
    private final CurrentActor actor;
    private final Outbox outbox;
    private final Clock clock;

    ThemeGroups(
            ThemeGroupRepository groups,
            ThemeGroupViews views,
            ThemeGroupChecks checks,
            ParticipationRepository participations,
            ThemeGroupHistory history,
            CurrentActor actor,
            Outbox outbox,
            Clock clock) {
        this.groups = groups;
        this.views = views;
        this.checks = checks;
        this.participations = participations;
        this.history = history;
        this.actor = actor;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<ThemeGroupView> list(ThemeGroupFilter filter, int limit, @Nullable String after) {
        GroupSight sight = GroupSight.of(actor.get());
        List<ThemeGroup> oneMore = groups.matching(filter, sight, Cursor.decode(after, 2), limit + 1);
        Page<ThemeGroup> page = Page.of(
                oneMore,
                limit,
                groups.count(filter, sight),
                group -> Cursor.after(group.name, group.id),
                group -> group);
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when there is no such group or the caller may not see it */
    @Transactional
    ThemeGroupView get(String slug) {
        return views.one(groups.seen(slug, GroupSight.of(actor.get())).orElseThrow(Refusal.NotFound::new));
    }

    /**
     * A member's proposal has its proposer as chair, who begins to act as such when the board approves it.
     *
     * @throws Refusal.Invalid with every fault; Refusal.Conflict when a group has that name
     */
    @Transactional
    ThemeGroupView propose(ThemeGroupDraft draft) {
        Actor proposer = actor.get();
        AccessTable.require(proposer, Action.PROPOSE_THEME_GROUP, On.network());
        GroupSight sight = GroupSight.of(proposer);
        @Nullable UUID parent = checks.check(draft, null, sight);
        ThemeGroup group = new ThemeGroup(
                UuidCreator.getTimeOrderedEpoch(),
                freeSlug(draft.name(), sight),
                draft,
                parent,
                proposer.personId(),
                clock.instant());
        groups.persistAndFlush(group);
        if (proposer.personId() != null && !sight.proposals()) {
            participations.persist(new Participation(
                    UuidCreator.getTimeOrderedEpoch(),
                    group.id,
                    proposer.personId(),
                    ParticipationRole.CHAIR,
                    null,
                    Gazetteer.dayOf(clock.instant())));
        }
        history.note(group, null, null, null);
        outbox.add(new Fact(SUBJECT, group.id, "created"));
        return views.one(group);
    }

    @Transactional
    ThemeGroupView change(String slug, ExpectedVersion expected, MergePatch<ThemeGroupDraft> patch) {
        GroupSight sight = GroupSight.of(actor.get());
        ThemeGroup group = groups.seen(slug, sight).orElseThrow(Refusal.NotFound::new);
        AccessTable.require(actor.get(), Action.CHANGE_THEME_GROUP, group.on(actor.get()));
        expected.check(group.version);
        String parentSlug = group.parent == null ? null : groups.findById(group.parent).slug;
        ThemeGroupDraft draft = patch.applyTo(group.toDraft(parentSlug));
        group.describe(draft, checks.check(draft, group, sight), clock.instant());
        groups.flush();
        outbox.add(new Fact(SUBJECT, group.id, "changed"));
        return views.one(group);
    }

    /** The names of all groups that the board has approved, closed ones too, in order. */
    @Transactional
    public List<GroupNames> names() {
        return groups.approved().stream()
                .map(group -> new GroupNames(group.slug, group.name, group.formerNames, group.topics))
                .toList();
    }

    /** The groups with these slugs that the board has approved; other slugs are left out. */
    @Transactional
    public Map<String, ThemeGroupFacts> withSlugs(Collection<String> slugs) {
        return groups.factsBySlug(slugs).collect(Collectors.toMap(ThemeGroupFacts::slug, facts -> facts));
    }

    /**
     * The ids of groups that a text names by their slugs. Closed ones may be named, for what is done on behalf of what they
     * left behind.
     *
     * @param pointer to the list in what was sent
     * @param faults gets one at the place of each that nobody outside it knows of
     */
    @Transactional
    public Set<UUID> named(List<String> slugs, String pointer, Faults faults) {
        Map<String, ThemeGroupFacts> known =
                withSlugs(slugs.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<UUID> ids = new HashSet<>();
        for (int place = 0; place < slugs.size(); place++) {
            String slug = slugs.get(place);
            ThemeGroupFacts group = known.get(slug);
            // Outside itself nobody knows of a group that the board has not approved.
            if (group != null && group.status() != ThemeGroupStatus.PROPOSED) {
                ids.add(group.id());
            } else if (slug != null && !slug.isBlank()) {
                faults.add(Fault.at(pointer + "/" + place, "unknown-theme-group", slug));
            }
        }
        return ids;
    }

    /** The groups with these ids. */
    @Transactional
    public Map<UUID, ThemeGroupFacts> withIds(Collection<UUID> ids) {
        return groups.factsById(ids).collect(Collectors.toMap(ThemeGroupFacts::id, facts -> facts));
    }

    /** What the caller may not see, and what was never approved, takes no name away: it gets another address. */
    private String freeSlug(String name, GroupSight sight) {
        String slug = Slug.of(name);
        groups.lockAddresses();
        String free = slug;
        for (int number = 2; ; number++) {
            @Nullable ThemeGroup other = groups.withSlug(free).orElse(null);
            if (other == null && !groups.isAddressTaken(free)) {
                return free;
            }
            if (other != null && sight.sees(other) && !(other.proposal && other.isClosed())) {
                throw new Refusal.Conflict("theme-group-name-taken");
            }
            free = slug + "-" + number;
        }
    }
}
