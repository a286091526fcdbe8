package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item and its life: written, published, changed, archived. */
@ApplicationScoped
class KnowledgeItems {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final ItemChecks checks;
    private final Validation validation;
    private final ThemeGroups groups;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    KnowledgeItems(
            KnowledgeItemRepository items,
            KnowledgeItemViews views,
            ItemChecks checks,
            Validation validation,
            ThemeGroups groups,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.items = items;
        this.views = views;
        this.checks = checks;
        this.validation = validation;
        this.groups = groups;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    KnowledgeItemView get(String publicId) {
        return views.full(find(publicId));
    }

    /** @throws Refusal.Invalid with every fault of the draft */
    @Transactional
    KnowledgeItemView create(KnowledgeItemDraft draft) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.CREATE_ITEM);
        @Nullable UUID owner = check(draft, null);
        KnowledgeItem item = new KnowledgeItem(draft, owner, actor.key(), false, clock.instant());
        if (item.authors.isEmpty() && actor.name() != null) {
            item.authors = List.of(new Author(actor.name(), actor.personId()));
        }
        items.persistAndFlush(item);
        return told(item, "created");
    }

    /** @throws Refusal.Stale when somebody else changed it meanwhile */
    @Transactional
    KnowledgeItemView change(String publicId, ExpectedVersion expected, MergePatch<KnowledgeItemDraft> patch) {
        KnowledgeItem item = find(publicId);
        ItemAccess.requireChange(current.get(), item);
        expected.check(item.version);
        ThemeGroupFacts owner = views.owner(item);
        KnowledgeItemDraft draft = patch.applyTo(item.toDraft(owner == null ? null : owner.slug()));
        item.write(draft, check(draft, item), clock.instant());
        if (item.status == ItemStatus.PUBLISHED) {
            refuseUnlessReady(item);
        }
        items.flush();
        return told(item, "changed");
    }

    /** @throws Refusal.Conflict when the item is not where this step begins */
    @Transactional
    KnowledgeItemView changeStatus(String publicId, ExpectedVersion expected, StatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        faults.refuseIfAny();
        KnowledgeItem item = find(publicId);
        return switch (change.status()) {
            case PUBLISHED -> publish(item, expected);
            case ARCHIVED -> archive(item, expected, change.reason());
            case DRAFT -> throw new Refusal.Invalid(Fault.at("/status", "no-way-back-to-draft"));
        };
    }

    private KnowledgeItemView publish(KnowledgeItem item, ExpectedVersion expected) {
        AccessTable.require(current.get(), Action.PUBLISH_ITEM, On.group(item.themeGroup));
        expected.check(item.version);
        refuseUnlessReady(item);
        item.publish(clock.instant(), Gazetteer.dayOf(clock.instant()));
        items.flush();
        return told(item, "published");
    }

    private KnowledgeItemView archive(KnowledgeItem item, ExpectedVersion expected, @Nullable String reason) {
        AccessTable.require(current.get(), Action.ARCHIVE_ITEM, On.group(item.themeGroup));
        expected.check(item.version);
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid(Fault.at("/reason", "required"));
        }
        item.archive(reason, clock.instant());
        items.flush();
        return told(item, "archived");
    }

    private KnowledgeItemView told(KnowledgeItem item, String what) {
        outbox.add(new Fact(KnowledgeFacts.SUBJECT, item.id, what));
        return views.full(item);
    }

    private KnowledgeItem find(String publicId) {
        return items.seen(publicId, Sight.of(current.get())).orElseThrow(Refusal.NotFound::new);
    }

    private void refuseUnlessReady(KnowledgeItem item) {
        Faults faults = new Faults();
        checks.checkReady(item, faults);
        faults.refuseIfAny();
    }

    /** Refuses with every fault, or answers the id of the group that owns the item. */
    private @Nullable UUID check(KnowledgeItemDraft draft, @Nullable KnowledgeItem before) {
        Map<String, ThemeGroupFacts> known =
                draft.themeGroup() == null ? Map.of() : groups.withSlugs(List.of(draft.themeGroup()));
        Faults faults = new Faults();
        checks.check(draft, known, faults);
        @Nullable ThemeGroupFacts owner = draft.themeGroup() == null ? null : known.get(draft.themeGroup());
        boolean moves = before == null || owner == null || !owner.id().equals(before.themeGroup);
        if (owner != null && moves) {
            checkOwner(owner, faults);
        }
        refuseTakenExternalId(draft, before, faults);
        faults.refuseIfAny();
        return owner == null ? null : owner.id();
    }

    /** Nobody writes into a group in which they take no part, or into one that has ended. */
    private void checkOwner(ThemeGroupFacts owner, Faults faults) {
        owner.checkTakesNew("/themeGroup", faults);
        if (!owner.closed()
                && !current.get().themeGroups().contains(owner.id())
                && !AccessTable.allows(current.get(), Action.CHANGE_ITEM, On.group(owner.id()))) {
            faults.add(Fault.at("/themeGroup", "not-your-theme-group", owner.name()));
        }
    }

    private void refuseTakenExternalId(KnowledgeItemDraft draft, @Nullable KnowledgeItem before, Faults faults) {
        if (draft.externalId() == null || (before != null && draft.externalId().equals(before.externalId))) {
            return;
        }
        if (!items.withExternalIds(List.of(draft.externalId())).isEmpty()) {
            faults.add(Fault.at("/externalId", "external-id-taken", draft.externalId()));
        }
    }
}
