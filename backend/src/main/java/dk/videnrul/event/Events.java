package dk.videnrul.event;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
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
import java.time.Instant;
import java.util.Objects;

/** One event and its life: planned, changed, cancelled, taken up again. */
@ApplicationScoped
class Events {
    static final String SUBJECT = "event";

    private final EventRepository events;
    private final EventGate gate;
    private final EventOwnership ownership;
    private final EventChecks checks;
    private final EventViews views;
    private final Seats seats;
    private final EventLetters letters;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    Events(
            EventRepository events,
            EventGate gate,
            EventOwnership ownership,
            EventChecks checks,
            EventViews views,
            Seats seats,
            EventLetters letters,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.events = events;
        this.gate = gate;
        this.ownership = ownership;
        this.checks = checks;
        this.views = views;
        this.seats = seats;
        this.letters = letters;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    EventView get(String id) {
        return views.full(gate.seen(id));
    }

    /** @throws Refusal.Invalid with every fault of the draft */
    @Transactional
    EventView create(EventDraft draft) {
        EventOwners owners = ownership.of(draft, null);
        AccessTable.require(current.get(), Action.CREATE_EVENT, On.groups(owners.ids()));
        checks.check(draft, owners, null);
        Event event = new Event(draft, owners.ids(), current.get().key(), false, clock.instant());
        events.persistAndFlush(event);
        return told(event, "created");
    }

    /** Tells those who are registered when time or place is another, and gives seats that were added. */
    @Transactional
    EventView change(String id, ExpectedVersion expected, MergePatch<EventDraft> patch) {
        Event event = gate.seen(id);
        gate.require(Action.CHANGE_EVENT, event);
        gate.lock(event);
        expected.check(event.version);
        EventDraft draft = patch.applyTo(event.toDraft(views.slugs(event), views.bodySlugs(event)));
        EventOwners owners = ownership.of(draft, event);
        checks.check(draft, owners, event);
        Instant now = clock.instant();
        boolean moved = event.write(draft, owners.ids(), now);
        events.flush();
        if (moved && event.isPlanned() && !event.isOver(now)) {
            letters.moved(event);
        }
        seats.give(event);
        return told(event, "changed");
    }

    /** @throws Refusal.Conflict when it is not where this step begins */
    @Transactional
    EventView changeStatus(String id, ExpectedVersion expected, EventStatusChange change) {
        Event event = gate.seen(id);
        gate.require(Action.CHANGE_EVENT, event);
        gate.lock(event);
        expected.check(event.version);
        Faults faults = new Faults();
        validation.check(change, faults);
        boolean cancels = change.status() == EventStatus.CANCELLED;
        if (cancels && (change.reason() == null || change.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
        if (cancels) {
            event.cancel(Objects.requireNonNull(change.reason()), clock.instant());
            letters.cancelled(event);
        } else {
            event.resume(clock.instant());
            letters.resumed(event);
            seats.give(event);
        }
        events.flush();
        return told(event, cancels ? "cancelled" : "resumed");
    }

    /** @throws Refusal.Conflict when somebody is registered, who must hear that it is cancelled */
    @Transactional
    void delete(String id, ExpectedVersion expected) {
        Event event = gate.seen(id);
        gate.require(Action.CHANGE_EVENT, event);
        gate.lock(event);
        expected.check(event.version);
        seats.refuseIfTaken(event);
        events.delete(event);
        outbox.add(new Fact(SUBJECT, event.id, "removed"));
    }

    private EventView told(Event event, String what) {
        outbox.add(new Fact(SUBJECT, event.id, what));
        return views.full(event);
    }
}
