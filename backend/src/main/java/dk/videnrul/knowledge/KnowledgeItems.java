package dk.videnrul.knowledge;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item: read, written, changed. Its life is told in {@link ItemLife}. */
@ApplicationScoped
class KnowledgeItems {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final ItemChecks checks;
    private final Chronicle chronicle;
    private final CurrentActor current;
    private final Clock clock;

    KnowledgeItems(
            KnowledgeItemRepository items,
            KnowledgeItemViews views,
            ItemChecks checks,
            Chronicle chronicle,
            CurrentActor current,
            Clock clock) {
        this.items = items;
        this.views = views;
        this.checks = checks;
        this.chronicle = chronicle;
        this.current = current;
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
        return create(draft, null);
    }

    /** @param origin the item out of which it grew */
    @Transactional
    KnowledgeItemView create(KnowledgeItemDraft draft, @Nullable UUID origin) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.CREATE_ITEM);
        @Nullable UUID owner = check(draft, null);
        Instant now = clock.instant();
        KnowledgeItem item = new KnowledgeItem(draft, owner, actor.key(), false, now);
        if (item.authors.isEmpty() && actor.name() != null) {
            item.signedBy(new Author(actor.name(), actor.personId()));
        }
        if (origin != null) {
            item.growOutOf(origin);
        }
        items.persistAndFlush(item);
        chronicle.tell(item, Step.DRAFTED, now, null, draft.themeGroup());
        return views.full(item);
    }

    /**
     * A patch that changes nothing leaves no trace.
     *
     * @throws Refusal.Stale when somebody else changed it meanwhile
     */
    @Transactional
    KnowledgeItemView change(String publicId, ExpectedVersion expected, MergePatch<KnowledgeItemDraft> patch) {
        KnowledgeItem item = find(publicId);
        ItemAccess.require(current.get(), item.status.changing(), item);
        expected.check(item.version);
        ThemeGroupFacts before = views.owner(item);
        KnowledgeItemDraft written = item.toDraft(before == null ? null : before.slug());
        KnowledgeItemDraft draft = patch.applyTo(written);
        if (draft.equals(written)) {
            return views.full(item);
        }
        @Nullable UUID owner = check(draft, item);
        Instant now = clock.instant();
        item.rewrite(draft, owner, now, Gazetteer.dayOf(now));
        items.flush();
        chronicle.tell(item, Step.CHANGED, now, null, draft.themeGroup());
        return views.full(item);
    }

    /**
     * What belongs to the draft goes with it: its versions and its attachments.
     *
     * @throws Refusal.Conflict when it is no draft, or was submitted before
     */
    @Transactional
    void delete(String publicId, ExpectedVersion expected) {
        KnowledgeItem item = find(publicId);
        ItemAccess.requireDeleting(current.get(), item);
        expected.check(item.version);
        item.requireOnlyADraft();
        items.delete(item);
        items.flush();
        chronicle.tellDeleted(item);
    }

    private KnowledgeItem find(String publicId) {
        return items.seen(publicId, Sight.of(current.get())).orElseThrow(Refusal.NotFound::new);
    }

    /** Refuses with every fault, or answers the id of the group that owns the item. */
    private @Nullable UUID check(KnowledgeItemDraft draft, @Nullable KnowledgeItem before) {
        ItemChecks.Known known = checks.known(List.of(draft));
        Faults faults = new Faults();
        checks.check(draft, known, faults);
        if (before != null && before.status != ItemStatus.DRAFT) {
            ItemChecks.checkReady(draft, faults);
        }
        @Nullable
        ThemeGroupFacts owner =
                draft.themeGroup() == null ? null : known.groups().get(draft.themeGroup());
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
