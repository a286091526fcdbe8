package dk.videnrul.joining;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.network.GroupGate;
import dk.videnrul.network.Joining;
import dk.videnrul.network.OpenGroup;
import dk.videnrul.platform.http.ExpectedVersion;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asking to take part in a theme group, and being answered. */
@ApplicationScoped
class JoinRequests {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID NOBODY = BEFORE_ALL;
    private static final String SUBJECT = "join-request";

    private final JoinRequestRepository requests;
    private final JoinRequestViews views;
    private final JoinRequestLetters letters;
    private final GroupGate gate;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Clock clock;

    JoinRequests(
            JoinRequestRepository requests,
            JoinRequestViews views,
            JoinRequestLetters letters,
            GroupGate gate,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.letters = letters;
        this.gate = gate;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Everybody's for those who answer them, one's own for others.
     *
     * @throws Refusal.NotFound when there is no such group or the caller may not see it
     */
    @Transactional
    Page<JoinRequestView> of(String slug, List<JoinRequestStatus> status, int limit, @Nullable String after) {
        OpenGroup group = gate.seen(slug);
        Actor actor = current.get();
        AccessTable.require(actor, Action.JOIN_THEME_GROUP, group.on());
        boolean everybodys = AccessTable.allows(actor, Action.SEE_JOIN_REQUESTS, group.on());
        Cursor cursor = Cursor.decode(after, 1);
        Page<JoinRequest> page = Page.of(
                requests.of(
                        group.id(),
                        status,
                        everybodys ? null : Objects.requireNonNullElse(actor.personId(), NOBODY),
                        cursor == null ? BEFORE_ALL : cursor.id(0),
                        limit + 1),
                limit,
                null,
                request -> Cursor.after(request.id),
                request -> request);
        return new Page<>(views.all(group.ref(), page.items()), null, page.next());
    }

    /** @throws Refusal.NotFound when there is none, or it is somebody else's and not the caller's to answer */
    @Transactional
    JoinRequestView get(UUID id) {
        JoinRequest request = requests.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
        requireSeen(request);
        return views.one(gate.ref(request.themeGroup), request);
    }

    /** @throws Refusal.Conflict when the group is not joined by asking, or the caller is in it or asked before */
    @Transactional
    JoinRequestView send(String slug, JoinRequestDraft draft) {
        OpenGroup group = gate.held(slug);
        Actor actor = current.get();
        AccessTable.require(actor, Action.JOIN_THEME_GROUP, group.on());
        Faults faults = new Faults();
        validation.check(draft, faults);
        faults.refuseIfAny();
        UUID person = checkedAsker(actor, group);
        JoinRequest request =
                new JoinRequest(group.id(), person, draft.message().strip(), clock.instant());
        requests.persistAndFlush(request);
        letters.tellChairs(group, request);
        outbox.add(new Fact(SUBJECT, request.id, "sent"));
        return views.one(group.ref(), request);
    }

    /** @throws Refusal.Conflict when it was answered or taken back before, or the group has closed meanwhile */
    @Transactional
    JoinRequestView answer(UUID id, ExpectedVersion expected, JoinRequestStatusChange change) {
        JoinRequest request = requests.held(id).orElseThrow(Refusal.NotFound::new);
        requireSeen(request);
        Actor actor = current.get();
        boolean takesBack = change.status() == JoinRequestStatus.WITHDRAWN;
        AccessTable.require(
                actor, takesBack ? Action.WITHDRAW_JOIN_REQUEST : Action.ANSWER_JOIN_REQUESTS, request.on(actor));
        expected.check(request.version);
        check(change);
        OpenGroup group = gate.held(gate.ref(request.themeGroup).slug());
        request.answer(change.status(), change.reason(), actor.personId(), clock.instant());
        if (change.status() == JoinRequestStatus.ACCEPTED) {
            group.refuseUnlessOpen();
            gate.admit(group.id(), request.person);
        }
        requests.flush();
        if (!takesBack) {
            letters.tellAsker(group, request);
        }
        outbox.add(new Fact(SUBJECT, request.id, "answered"));
        return views.one(group.ref(), request);
    }

    private void check(JoinRequestStatusChange change) {
        Faults faults = new Faults();
        validation.check(change, faults);
        if (change.status() == JoinRequestStatus.OPEN) {
            faults.add(Fault.at("/status", "join-request-not-opened-again"));
        }
        if (change.status() == JoinRequestStatus.DECLINED
                && (change.reason() == null || change.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
    }

    private UUID checkedAsker(Actor actor, OpenGroup group) {
        group.refuseUnlessOpen();
        UUID person = actor.personId();
        if (person == null) {
            throw new Refusal.Conflict("no-member-record");
        }
        if (gate.takesPart(group.id(), person)) {
            throw new Refusal.Conflict("already-takes-part");
        }
        if (group.joining() != Joining.ON_REQUEST) {
            throw new Refusal.Conflict(group.joining() == Joining.FREE ? "join-freely" : "join-by-invitation");
        }
        if (requests.isOpen(group.id(), person)) {
            throw new Refusal.Conflict("join-request-open");
        }
        return person;
    }

    /** Who may not see it is not told that it is there. */
    private void requireSeen(JoinRequest request) {
        Actor actor = current.get();
        if (!AccessTable.allows(actor, Action.SEE_JOIN_REQUESTS, request.on(actor))) {
            throw new Refusal.NotFound();
        }
    }
}
