package dk.videnrul.admission;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.people.People;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wants to become a member, for those who decide over it. */
@ApplicationScoped
class MembershipRequests {
    private final MembershipRequestRepository requests;
    private final MembershipRequestViews views;
    private final RequestLetters letters;
    private final People people;
    private final Validation validation;
    private final CurrentActor current;
    private final Clock clock;

    MembershipRequests(
            MembershipRequestRepository requests,
            MembershipRequestViews views,
            RequestLetters letters,
            People people,
            Validation validation,
            CurrentActor current,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.letters = letters;
        this.people = people;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    /** Those that the caller may decide over, newest first. */
    @Transactional
    Page<MembershipRequestView> list(List<RequestStatus> status, int limit, @Nullable String after) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.SEE_MEMBERSHIP_REQUESTS);
        Cursor cursor = Cursor.decode(after, 2);
        return Page.of(
                requests.seen(
                        actor,
                        status,
                        cursor == null ? null : cursor.key(0, Instant::parse),
                        cursor == null ? null : cursor.id(1),
                        limit + 1),
                limit,
                null,
                request -> Cursor.after(request.createdAt, request.id),
                views::decidable);
    }

    /** @throws Refusal.NotFound when there is none, or none that the caller may decide over */
    @Transactional
    MembershipRequestView get(UUID id) {
        return views.decidable(find(id));
    }

    /** Accepting makes the account that asked a member's, of the municipality or the region that was named. */
    @Transactional
    MembershipRequestView decide(UUID id, ExpectedVersion expected, RequestDecision decision) {
        MembershipRequest request = find(id);
        Actor actor = current.get();
        AccessTable.require(
                actor, Action.DECIDE_MEMBERSHIP_REQUEST, request.place().on());
        expected.check(request.version);
        check(decision);
        request.requireOpen();
        if (decision.status() == RequestStatus.ACCEPTED) {
            // The welcome itself notes it on the request.
            people.welcome(request.subject, request.toPersonDraft(), request.language);
        } else {
            request.decline(String.valueOf(decision.reason()), actor.key(), clock.instant());
        }
        requests.flush();
        letters.tellApplicant(request);
        return views.decidable(request);
    }

    private void check(RequestDecision decision) {
        Faults faults = new Faults();
        validation.check(decision, faults);
        if (decision.status() == RequestStatus.OPEN || decision.status() == RequestStatus.WITHDRAWN) {
            faults.add(Fault.at("/status", "unknown-code", decision.status(), "accepted, declined"));
        }
        if (decision.status() == RequestStatus.DECLINED
                && (decision.reason() == null || decision.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        faults.refuseIfAny();
    }

    private MembershipRequest find(UUID id) {
        return requests.seen(id, current.get()).orElseThrow(Refusal.NotFound::new);
    }
}
