package dk.videnrul.brief;

import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class BriefSubscriptions {
    BriefSubscriptionView get(String code) {
        throw new Refusal.NotFound();
    }

    BriefSubscriptionView change(String code, ExpectedVersion expected, BriefSubscriptionDraft draft) {
        throw new Refusal.NotFound();
    }
}
