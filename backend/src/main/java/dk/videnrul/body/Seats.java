package dk.videnrul.body;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who sits in which body, as what, with which mandate and for how long; the secretariat keeps it. */
@ApplicationScoped
class Seats {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final People people;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    Seats(
            BodyRepository bodies,
            SeatRepository seats,
            People people,
            Gazetteer gazetteer,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when there is no such body or the caller may not know of it */
    @Transactional
    Page<SeatView> of(String slug, int limit, @Nullable String after) {
        Body body = seen(slug);
        AccessTable.require(current.get(), Action.SEE_PEOPLE);
        Cursor cursor = Cursor.decode(after, 1);
        Page<Seat> page = Page.of(
                seats.of(body.id, cursor == null ? BEFORE_ALL : cursor.id(0), today(), limit + 1),
                limit,
                null,
                seat -> Cursor.after(seat.id),
                seat -> seat);
        return new Page<>(views(body, page.items()), null, page.next());
    }

    @Transactional
    SeatView get(String slug, UUID id) {
        Body body = seen(slug);
        Seat seat = find(body, id);
        AccessTable.require(current.get(), Action.SEE_PEOPLE);
        return view(body, seat);
    }

    /** @throws Refusal.Conflict when the body has ended, or the person sits there in that role */
    @Transactional
    SeatView add(String slug, SeatDraft draft) {
        Body body = held(slug);
        AccessTable.require(current.get(), Action.KEEP_BODIES);
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.member() != null && people.active(draft.member()).isEmpty()) {
            faults.add(Fault.at("/member", "unknown-member"));
        }
        faults.refuseIfAny();
        refuseIfEnded(body);
        LocalDate from = draft.from() == null ? today() : draft.from();
        Seat seat = new Seat(body.id, draft.member(), draft.role(), draft.mandate(), from);
        refuseIfTaken(seat, draft.role(), from);
        seats.persistAndFlush(seat);
        return told(body, seat);
    }

    /** @throws Refusal.Conflict when the body has ended, or the person sits there in that role already */
    @Transactional
    SeatView change(String slug, UUID id, ExpectedVersion expected, MergePatch<SeatTerms> patch) {
        Body body = held(slug);
        Seat seat = find(body, id);
        AccessTable.require(current.get(), Action.KEEP_BODIES);
        expected.check(seat.version);
        SeatTerms terms = patch.applyTo(seat.toTerms());
        Faults faults = new Faults();
        validation.check(terms, faults);
        if (terms.from() != null && terms.until() != null && terms.until().isBefore(terms.from())) {
            faults.add(Fault.at("/until", "ends-before-it-begins"));
        }
        faults.refuseIfAny();
        refuseIfEnded(body);
        refuseIfTaken(seat, terms.role(), terms.from());
        seat.agree(terms);
        seats.flush();
        return told(body, seat);
    }

    /** @throws Refusal.Conflict when it has ended already */
    @Transactional
    void end(String slug, UUID id, ExpectedVersion expected) {
        Body body = held(slug);
        Seat seat = find(body, id);
        AccessTable.require(current.get(), Action.KEEP_BODIES);
        expected.check(seat.version);
        if (!seat.isOpenOn(today())) {
            throw new Refusal.Conflict("participation-ended");
        }
        seat.end(today());
        outbox.add(new Fact(Bodies.SUBJECT, body.id, "changed"));
    }

    private void refuseIfTaken(Seat seat, ParticipationRole role, LocalDate from) {
        if (seats.isTaken(seat.body, seat.person, role, from, seat.id)) {
            throw new Refusal.Conflict("already-takes-part");
        }
    }

    private static void refuseIfEnded(Body body) {
        if (body.isEnded()) {
            throw new Refusal.Conflict("body-ended");
        }
    }

    private SeatView told(Body body, Seat seat) {
        outbox.add(new Fact(Bodies.SUBJECT, body.id, "changed"));
        return view(body, seat);
    }

    private SeatView view(Body body, Seat seat) {
        return views(body, List.of(seat)).getFirst();
    }

    private List<SeatView> views(Body body, List<Seat> shown) {
        Map<UUID, PersonFacts> known =
                people.withIds(shown.stream().map(seat -> seat.person).collect(Collectors.toSet()));
        boolean keeps = !body.isEnded() && AccessTable.allows(current.get(), Action.KEEP_BODIES);
        return shown.stream()
                .map(seat -> view(body, seat, Objects.requireNonNull(known.get(seat.person)), keeps))
                .toList();
    }

    private SeatView view(Body body, Seat seat, PersonFacts person, boolean keeps) {
        return new SeatView(
                seat.id,
                body.toRef(),
                new SeatView.SeatHolder(
                        person.id(), person.name(), person.title(), gazetteer.ref(person.municipality())),
                seat.role,
                seat.mandate,
                seat.fromDate,
                seat.untilDate,
                keeps,
                seat.version);
    }

    private Body seen(String slug) {
        return bodies.seen(slug, Sight.of(current.get())).orElseThrow(Refusal.NotFound::new);
    }

    private Body held(String slug) {
        return bodies.seenAndHeld(slug, Sight.of(current.get())).orElseThrow(Refusal.NotFound::new);
    }

    private Seat find(Body body, UUID id) {
        return seats.findByIdOptional(id)
                .filter(seat -> seat.body.equals(body.id))
                .orElseThrow(Refusal.NotFound::new);
    }

    private LocalDate today() {
        return Gazetteer.dayOf(clock.instant());
    }
}
