package dk.videnrul.event;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event: people register, wait, get a seat and withdraw. */
@ApplicationScoped
class Registrations {
    private static final String SUBJECT = "registration";

    private final RegistrationRepository registrations;
    private final EventGate gate;
    private final RegistrationViews views;
    private final Seats seats;
    private final EventLetters letters;
    private final Validation validation;
    private final CurrentActor current;
    private final Speech speech;
    private final Outbox outbox;
    private final Clock clock;

    Registrations(
            RegistrationRepository registrations,
            EventGate gate,
            RegistrationViews views,
            Seats seats,
            EventLetters letters,
            Validation validation,
            CurrentActor current,
            Speech speech,
            Outbox outbox,
            Clock clock) {
        this.registrations = registrations;
        this.gate = gate;
        this.views = views;
        this.seats = seats;
        this.letters = letters;
        this.validation = validation;
        this.current = current;
        this.speech = speech;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when nobody can register any more, or the caller is registered already */
    @Transactional
    RegistrationView register(String id, RegistrationDraft draft) {
        Event event = gate.seen(id);
        Actor actor = current.get();
        AccessTable.require(actor, Action.REGISTER_FOR_EVENT, On.network());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        if (actor.personId() == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        gate.lock(event);
        refuseUnlessOpen(event);
        if (registrations.of(actor.personId(), event.id).isPresent()) {
            throw new Refusal.Conflict("already-registered");
        }
        Registration registration =
                new Registration(event.id, actor.personId(), seats.next(event), draft.note(), clock.instant());
        registrations.persistAndFlush(registration);
        letters.registered(event, registration);
        outbox.add(new Fact(SUBJECT, registration.id, "created"));
        return views.one(event, registration);
    }

    private void refuseUnlessOpen(Event event) {
        // Full or not makes no difference here: where it is full, one waits.
        switch (event.registrationState(0, clock.instant())) {
            case OPEN, FULL -> {}
            case CLOSED -> throw new Refusal.Conflict("registration-closed");
            case OVER -> throw new Refusal.Conflict("event-over");
            case CANCELLED -> throw new Refusal.Conflict("event-cancelled");
        }
    }

    /** @throws Refusal.NotFound when it is not there, or neither the caller's nor of an event that they organise */
    @Transactional
    RegistrationView get(String event, UUID id) {
        Event about = gate.seen(event);
        Registration registration = seen(about, id);
        gate.require(Action.WITHDRAW_REGISTRATION, about, isOwn(registration));
        return views.one(about, registration);
    }

    /**
     * What the organisers need to know may change until the event is over.
     *
     * @throws Refusal.NotFound when it is not there, or neither the caller's nor of an event that they organise
     */
    @Transactional
    RegistrationView change(String event, UUID id, ExpectedVersion expected, MergePatch<RegistrationDraft> patch) {
        Event about = gate.seen(event);
        Registration registration = seen(about, id);
        gate.require(Action.CHANGE_REGISTRATION, about, isOwn(registration));
        expected.check(registration.version);
        RegistrationDraft draft = patch.applyTo(registration.toDraft());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        if (about.isOver(clock.instant())) {
            throw new Refusal.Conflict("event-over");
        }
        registration.say(draft);
        registrations.flush();
        outbox.add(new Fact(SUBJECT, id, "changed"));
        return views.one(about, registration);
    }

    /** Withdraws the caller, or somebody else in their own event; who waits moves up. */
    @Transactional
    void withdraw(String event, UUID id, ExpectedVersion expected) {
        Event about = gate.seen(event);
        Registration registration = seen(about, id);
        gate.require(Action.WITHDRAW_REGISTRATION, about, isOwn(registration));
        gate.lock(about);
        registrations.getEntityManager().detach(registration);
        registration = seen(about, id);
        expected.check(registration.version);
        if (about.isOver(clock.instant())) {
            throw new Refusal.Conflict("event-over");
        }
        registrations.delete(registration);
        registrations.flush();
        letters.withdrawn(about, registration);
        seats.give(about);
        outbox.add(new Fact(SUBJECT, id, "removed"));
    }

    /** @throws Refusal.Forbidden for those who do not organise it */
    @Transactional
    Page<RegistrationView> list(String event, @Nullable RegistrationStatus status, int limit, @Nullable String after) {
        Event about = gate.seen(event);
        gate.require(Action.SEE_PARTICIPANTS, about);
        Page<Registration> page = Page.of(
                registrations.ofEvent(about.id, status, number(after), limit + 1),
                limit,
                registrations.count("event", about.id),
                registration -> Cursor.after(Objects.requireNonNull(registration.number)),
                registration -> registration);
        return new Page<>(views.all(about, page.items()), page.total(), page.next());
    }

    @Transactional
    ParticipantsFile file(String event) {
        Event about = gate.seen(event);
        gate.require(Action.SEE_PARTICIPANTS, about);
        List<RegistrationView> everybody = views.all(about, registrations.all(about.id));
        return ParticipantsFile.of(about, everybody, speech.language());
    }

    /** What is neither the caller's nor theirs to organise is not there for them. */
    private Registration seen(Event event, UUID id) {
        return registrations
                .findByIdOptional(id)
                .filter(registration -> registration.event.equals(event.id))
                .filter(registration -> isOwn(registration) || gate.allows(Action.SEE_PARTICIPANTS, event))
                .orElseThrow(Refusal.NotFound::new);
    }

    private boolean isOwn(Registration registration) {
        return registration.person.equals(current.get().personId());
    }

    private static long number(@Nullable String after) {
        Cursor cursor = Cursor.decode(after, 1);
        return cursor == null ? 0 : cursor.key(0, Long::valueOf);
    }
}
