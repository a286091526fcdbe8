package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Slug;
import dk.videnrul.vocabulary.Scheme;
import dk.videnrul.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The theme groups: who they are and what is written about them. */
@ApplicationScoped
public class ThemeGroups {
    private static final String SUBJECT = "theme-group";

    private final ThemeGroupRepository groups;
    private final ThemeGroupViews views;
    private final Vocabulary vocabulary;
    private final Validation validation;
    private final CurrentActor actor;
    private final Outbox outbox;
    private final Clock clock;

    ThemeGroups(
            ThemeGroupRepository groups,
            ThemeGroupViews views,
            Vocabulary vocabulary,
            Validation validation,
            CurrentActor actor,
            Outbox outbox,
            Clock clock) {
        this.groups = groups;
        this.views = views;
        this.vocabulary = vocabulary;
        this.validation = validation;
        this.actor = actor;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<ThemeGroupView> list(ThemeGroupFilter filter, int limit, @Nullable String after) {
        List<ThemeGroup> oneMore = groups.matching(filter, Cursor.decode(after, 2), limit + 1);
        Page<ThemeGroup> page = Page.of(
                oneMore, limit, groups.count(filter), group -> Cursor.after(group.name, group.id), group -> group);
        return new Page<>(views.all(page.items()), page.total(), page.next());
    }

    /** @throws Refusal.NotFound when there is no such group */
    @Transactional
    ThemeGroupView get(String slug) {
        return views.one(find(slug));
    }

    /** @throws Refusal.Invalid with every fault; Refusal.Conflict when a group has that name */
    @Transactional
    ThemeGroupView create(ThemeGroupDraft draft) {
        AccessTable.require(actor.get(), Action.CREATE_THEME_GROUP);
        @Nullable UUID parent = check(draft);
        ThemeGroup group = new ThemeGroup(
                UuidCreator.getTimeOrderedEpoch(), freeSlug(draft.name()), draft, parent, clock.instant());
        groups.persistAndFlush(group);
        outbox.add(new Fact(SUBJECT, group.id, "created"));
        return views.one(group);
    }

    @Transactional
    ThemeGroupView change(String slug, ExpectedVersion expected, MergePatch<ThemeGroupDraft> patch) {
        ThemeGroup group = find(slug);
        AccessTable.require(actor.get(), Action.CHANGE_THEME_GROUP, On.group(group.id));
        expected.check(group.version);
        String parentSlug = group.parent == null ? null : groups.findById(group.parent).slug;
        ThemeGroupDraft draft = patch.applyTo(group.toDraft(parentSlug));
        group.describe(draft, check(draft), clock.instant());
        groups.flush();
        outbox.add(new Fact(SUBJECT, group.id, "changed"));
        return views.one(group);
    }

    /** The groups with these slugs; slugs that are not known are left out. */
    @Transactional
    public Map<String, ThemeGroupFacts> withSlugs(Collection<String> slugs) {
        return facts(slugs.isEmpty() ? List.of() : groups.withSlugs(slugs))
                .collect(Collectors.toMap(ThemeGroupFacts::slug, facts -> facts));
    }

    /** The groups with these ids. */
    @Transactional
    public Map<UUID, ThemeGroupFacts> withIds(Collection<UUID> ids) {
        return facts(groups.withIds(ids)).collect(Collectors.toMap(ThemeGroupFacts::id, facts -> facts));
    }

    private Stream<ThemeGroupFacts> facts(List<ThemeGroup> found) {
        Map<UUID, ThemeGroupRef> successors = groups
                .withIds(found.stream()
                        .map(group -> group.successor)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(group -> group.id, ThemeGroup::toRef));
        return found.stream()
                .map(group -> new ThemeGroupFacts(
                        group.id,
                        group.slug,
                        group.name,
                        group.status,
                        group.successor == null ? null : successors.get(group.successor),
                        group.steward));
    }

    private ThemeGroup find(String slug) {
        return groups.withSlug(slug).orElseThrow(Refusal.NotFound::new);
    }

    private String freeSlug(String name) {
        String slug = Slug.of(name);
        if (slug.isEmpty()) {
            throw new Refusal.Invalid(Fault.at("/name", "required"));
        }
        if (groups.withSlug(slug).isPresent()) {
            throw new Refusal.Conflict("theme-group-name-taken");
        }
        return slug;
    }

    /** Notes every fault of the draft and answers the id of the parent group that it names. */
    private @Nullable UUID check(ThemeGroupDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        vocabulary.check(Scheme.FOCUS_AREA, draft.focusAreas(), "/focusAreas", faults);
        vocabulary.check(Scheme.PREVENTION_PACKAGE, draft.preventionPackages(), "/preventionPackages", faults);
        vocabulary.check(Scheme.TOPIC, draft.topics(), "/topics", faults);
        @Nullable
        ThemeGroup parent =
                draft.parent() == null ? null : groups.withSlug(draft.parent()).orElse(null);
        if (draft.parent() != null && parent == null) {
            faults.add(Fault.at("/parent", "unknown-theme-group", draft.parent()));
        }
        faults.refuseIfAny();
        return parent == null ? null : parent.id;
    }
}
