package dk.videnrul.admission;

import dk.videnrul.identity.Account;
import dk.videnrul.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Writes and removes invented wishes to be a member. */
@ApplicationScoped
public class DemoRequests {
    private final MembershipRequestRepository requests;
    private final Clock clock;

    DemoRequests(MembershipRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** @param account one that nobody can log in with */
    @Transactional
    public void add(Account account, MembershipRequestDraft draft, int daysAgo) {
        MembershipRequest request = new MembershipRequest(
                account, draft, Language.DA, clock.instant().minus(Duration.ofDays(daysAgo)));
        request.demo = true;
        requests.persist(request);
    }

    @Transactional
    public void remove() {
        requests.delete("demo or person in (select id from Person where demo)");
    }
}
