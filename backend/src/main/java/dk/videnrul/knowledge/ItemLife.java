package dk.videnrul.knowledge;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps of an item from draft to archive and back. */
@ApplicationScoped
class ItemLife {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final Validation validation;
    private final Chronicle chronicle;
    private final CurrentActor current;
    private final Clock clock;

    ItemLife(
            KnowledgeItemRepository items,
            KnowledgeItemViews views,
            Validation validation,
            Chronicle chronicle,
            CurrentActor current,
            Clock clock) {
        this.items = items;
        this.views = views;
        this.validation = validation;
        this.chronicle = chronicle;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when the item is not where this step begins */
    @Transactional
    KnowledgeItemView changeStatus(String publicId, ExpectedVersion expected, StatusChange change) {
        Actor actor = current.get();
        KnowledgeItem item = items.seen(publicId, Sight.of(actor)).orElseThrow(Refusal.NotFound::new);
        Step step = step(actor, item, change);
        ItemAccess.require(actor, action(step), item);
        expected.check(item.version);
        ThemeGroupFacts owner = views.owner(item);
        @Nullable KnowledgeItem successor = check(item, step, change, owner);
        Instant now = clock.instant();
        take(step, item, change, successor, now);
        items.flush();
        chronicle.tell(item, step, now, blankToNull(change.reason()), owner == null ? null : owner.slug());
        return views.full(item);
    }

    /** Back to draft, who wrote it withdraws it; who may publish it sends it back, with a word about why. */
    private static Step step(Actor actor, KnowledgeItem item, StatusChange change) {
        if (change.status() == null) {
            throw new Refusal.Invalid(Fault.at("/status", "required"));
        }
        return switch (change.status()) {
            case DRAFT ->
                ItemAccess.allows(actor, Action.SUBMIT_ITEM, item)
                                && (blankToNull(change.reason()) == null
                                        || !ItemAccess.allows(actor, Action.PUBLISH_ITEM, item))
                        ? Step.WITHDRAWN
                        : Step.RETURNED;
            case SUBMITTED -> Step.SUBMITTED;
            case PUBLISHED -> item.status == ItemStatus.ARCHIVED ? Step.RESTORED : Step.PUBLISHED;
            case ARCHIVED -> Step.ARCHIVED;
        };
    }

    private static Action action(Step step) {
        return switch (step) {
            case SUBMITTED, WITHDRAWN -> Action.SUBMIT_ITEM;
            case RETURNED, PUBLISHED, RESTORED -> Action.PUBLISH_ITEM;
            case ARCHIVED -> Action.ARCHIVE_ITEM;
            case CONFIRMED -> Action.CONFIRM_ITEM;
            case DRAFTED, CHANGED -> Action.CHANGE_ITEM;
        };
    }

    /** Refuses with every fault, or answers the item that takes the place of this one. */
    private @Nullable KnowledgeItem check(
            KnowledgeItem item, Step step, StatusChange change, @Nullable ThemeGroupFacts owner) {
        Faults faults = new Faults();
        validation.check(change, faults);
        boolean saysWhy = blankToNull(change.reason()) != null;
        if ((step == Step.RETURNED || step == Step.ARCHIVED) && !saysWhy) {
            faults.add(Fault.at("/reason", "required"));
        }
        if (step == Step.SUBMITTED || step == Step.PUBLISHED || step == Step.RESTORED) {
            ItemChecks.checkReady(item.toDraft(null), faults);
        }
        if ((step == Step.SUBMITTED || step == Step.PUBLISHED) && owner != null) {
            owner.checkTakesNew("/themeGroup", faults);
        }
        @Nullable KnowledgeItem successor = null;
        if (change.supersededBy() != null) {
            successor = successor(item, step, change.supersededBy(), faults);
        }
        faults.refuseIfAny();
        return successor;
    }

    /**
     * Only what is published may take the place of another, and what is replaced is no longer published: with both rows
     * locked there can be no circle.
     */
    private @Nullable KnowledgeItem successor(KnowledgeItem item, Step step, String publicId, Faults faults) {
        if (step != Step.ARCHIVED) {
            faults.add(Fault.at("/supersededBy", "superseded-only-when-archived"));
            return null;
        }
        KnowledgeItem successor = items.seen(publicId, Sight.of(current.get())).orElse(null);
        if (successor == null) {
            faults.add(Fault.at("/supersededBy", "unknown-item", publicId));
            return null;
        }
        if (!successor.id.equals(item.id)) {
            items.lock(item, successor);
        }
        if (successor.id.equals(item.id) || successor.status != ItemStatus.PUBLISHED) {
            faults.add(Fault.at("/supersededBy", "successor-not-published"));
        }
        return successor;
    }

    private void take(
            Step step, KnowledgeItem item, StatusChange change, @Nullable KnowledgeItem successor, Instant now) {
        @Nullable String name = current.get().name();
        switch (step) {
            case SUBMITTED -> item.submit(name, now);
            case WITHDRAWN -> item.withdraw(now);
            case RETURNED -> item.sendBack(Objects.requireNonNull(change.reason()), name, now);
            case PUBLISHED, RESTORED -> item.publish(now, Gazetteer.dayOf(now));
            case ARCHIVED ->
                item.archive(Objects.requireNonNull(change.reason()), successor == null ? null : successor.id, now);
            case DRAFTED, CHANGED, CONFIRMED -> throw new IllegalStateException("no change of status: " + step);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
