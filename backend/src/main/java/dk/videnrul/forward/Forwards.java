package dk.videnrul.forward;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.platform.http.ExpectedVersion;
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
import java.util.Objects;
import java.util.UUID;

/** Forwarding items to colleagues. The item is held meanwhile, so that it is not archived and nobody else forwards it too. */
@ApplicationScoped
class Forwards {
    static final String SUBJECT = "forward";

    private final ForwardRepository forwards;
    private final ForwardGate gate;
    private final ForwardViews views;
    private final ForwardLetters letters;
    private final ItemGate items;
    private final KnowledgeReading knowledge;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    Forwards(
            ForwardRepository forwards,
            ForwardGate gate,
            ForwardViews views,
            ForwardLetters letters,
            ItemGate items,
            KnowledgeReading knowledge,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.forwards = forwards;
        this.gate = gate;
        this.views = views;
        this.letters = letters;
        this.items = items;
        this.knowledge = knowledge;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Invalid with every fault
     * @throws Refusal.Conflict when the item is not published, or that address has had it from the municipality
     */
    @Transactional
    ForwardView send(String code, ForwardDraft draft) {
        gate.require(code);
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.item() != null && items.find(draft.item()).isEmpty()) {
            faults.add(Fault.at("/item", "unknown-item", draft.item()));
        }
        faults.refuseIfAny();
        ItemFacts item = items.held(draft.item());
        refuseUnlessPublished(item.status());
        Forward.To to = Forward.To.of(draft);
        forwards.standing(code, item.id(), to.email()).ifPresent(first -> {
            throw new Refusal.Conflict("forwarded-already", ForwardView.pathOf(code, first.id));
        });
        Forward forward = new Forward(code, item.id(), to, current.get().personId(), false, clock.instant());
        forwards.persistAndFlush(forward);
        letters.send(forward, glance(forward));
        tell(forward, "sent");
        return views.one(forward);
    }

    /** @throws Refusal.NotFound when the municipality did not forward it */
    @Transactional
    ForwardView get(String code, UUID id) {
        return views.one(gate.seen(code, id));
    }

    /** @throws Refusal.Conflict when it was opened or withdrawn, or the last letter is too fresh */
    @Transactional
    ForwardView remind(String code, UUID id) {
        Forward forward = gate.held(code, id);
        ItemGlance item = glance(forward);
        refuseUnlessPublished(item.status());
        forward.remind(clock.instant());
        letters.remind(forward, item);
        tell(forward, "reminded");
        return views.one(forward);
    }

    /** @throws Refusal.Conflict when it was withdrawn before */
    @Transactional
    void withdraw(String code, UUID id, ExpectedVersion expected) {
        Forward forward = gate.held(code, id);
        expected.check(forward.version);
        forward.withdraw(clock.instant());
        tell(forward, "withdrawn");
    }

    private void tell(Forward forward, String what) {
        forwards.flush();
        outbox.add(new Fact(SUBJECT, forward.id, what));
    }

    private ItemGlance glance(Forward forward) {
        return Objects.requireNonNull(knowledge.glances(List.of(forward.item)).get(forward.item));
    }

    private static void refuseUnlessPublished(ItemStatus status) {
        if (status != ItemStatus.PUBLISHED) {
            throw new Refusal.Conflict("forward-only-published");
        }
    }
}
