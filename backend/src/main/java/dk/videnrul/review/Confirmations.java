package dk.videnrul.review;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemConfirming;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who said of an item that it still holds, and until when. */
@ApplicationScoped
class Confirmations {
    private final ConfirmationRepository confirmations;
    private final ItemGate gate;
    private final ItemConfirming items;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    Confirmations(
            ConfirmationRepository confirmations,
            ItemGate gate,
            ItemConfirming items,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.confirmations = confirmations;
        this.gate = gate;
        this.items = items;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<ConfirmationView> list(String publicId, int limit, @Nullable String after) {
        ItemFacts item = gate.seen(publicId);
        Cursor cursor = Cursor.decode(after, 1);
        return Page.of(
                confirmations.of(item.id(), cursor == null ? null : cursor.id(0), limit + 1),
                limit,
                null,
                confirmation -> Cursor.after(confirmation.id),
                confirmation -> confirmation.toView(publicId));
    }

    @Transactional
    ConfirmationView get(String publicId, UUID id) {
        return confirmations
                .one(gate.seen(publicId).id(), id)
                .map(confirmation -> confirmation.toView(publicId))
                .orElseThrow(Refusal.NotFound::new);
    }

    /** @throws Refusal.Conflict when the item is not published, or does not grow old */
    @Transactional
    ConfirmationView confirm(String publicId, ConfirmationDraft draft) {
        ItemFacts item = gate.seen(publicId);
        AccessTable.require(current.get(), Action.CONFIRM_ITEM, item.toOn());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        Actor actor = current.get();
        Instant now = clock.instant();
        LocalDate reviewDue = items.confirm(item.id(), draft.note(), now);
        Confirmation confirmation =
                new Confirmation(item.id(), now, actor.key(), actor.name(), draft.note(), reviewDue);
        confirmations.persistAndFlush(confirmation);
        return confirmation.toView(publicId);
    }
}
