package dk.videnrul.admission;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Account;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.Employer;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wishes to be a member, as the one sees them who asks. */
@ApplicationScoped
class MyMembershipRequests {
    private final MembershipRequestRepository requests;
    private final MembershipRequestViews views;
    private final RequestLetters letters;
    private final Gazetteer gazetteer;
    private final Validation validation;
    private final CurrentActor current;
    private final Speech speech;
    private final Clock clock;

    MyMembershipRequests(
            MembershipRequestRepository requests,
            MembershipRequestViews views,
            RequestLetters letters,
            Gazetteer gazetteer,
            Validation validation,
            CurrentActor current,
            Speech speech,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.letters = letters;
        this.gazetteer = gazetteer;
        this.validation = validation;
        this.current = current;
        this.speech = speech;
        this.clock = clock;
    }

    /** What the caller asked for, newest first. */
    @Transactional
    Page<MembershipRequestView> list(int limit, @Nullable String after) {
        Account account = account();
        Cursor cursor = Cursor.decode(after, 1);
        return Page.of(
                requests.of(account.subject(), cursor == null ? null : cursor.id(0), limit + 1),
                limit,
                null,
                request -> Cursor.after(request.id),
                views::own);
    }

    /** @throws Refusal.Conflict when the caller is a member, or has asked already */
    @Transactional
    MembershipRequestView ask(MembershipRequestDraft draft) {
        Account account = account();
        Faults faults = new Faults();
        validation.check(draft, faults);
        Employer.check(draft.municipality(), draft.region(), null, gazetteer, faults);
        faults.refuseIfAny();
        if (current.get().has(Role.MEMBER)) {
            throw new Refusal.Conflict("member-already");
        }
        if (requests.openOf(account.subject()).isPresent()) {
            throw new Refusal.Conflict("request-open");
        }
        MembershipRequest request = new MembershipRequest(account, draft, speech.language(), clock.instant());
        requests.persistAndFlush(request);
        letters.tellWhoDecides(request);
        return views.own(request);
    }

    @Transactional
    void withdraw(UUID id, ExpectedVersion expected) {
        String subject = current.account().map(Account::subject).orElse("");
        MembershipRequest request = requests.of(subject, id).orElseThrow(Refusal.NotFound::new);
        expected.check(request.version);
        request.withdraw(current.key(), clock.instant());
    }

    private Account account() {
        Actor actor = current.get();
        AccessTable.require(actor, Action.ASK_FOR_MEMBERSHIP, On.network().own(actor.signedIn()));
        return current.account().orElseThrow(Refusal.Forbidden::new);
    }
}
