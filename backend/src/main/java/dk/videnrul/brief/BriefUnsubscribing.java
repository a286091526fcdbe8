package dk.videnrul.brief;

import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ends somebody's briefs of a municipality by the secret of a letter, as often as it is asked for. */
@ApplicationScoped
class BriefUnsubscribing {
    static final String PAGE = "/afmeld-brief/";

    private final BriefSubscriptionRepository subscriptions;
    private final Installation installation;

    BriefUnsubscribing(BriefSubscriptionRepository subscriptions, Installation installation) {
        this.subscriptions = subscriptions;
        this.installation = installation;
    }

    /** @throws Refusal.NotFound when no letter brought the secret */
    @Transactional
    void stop(String secret) {
        BriefSubscriptionRepository.Subscriber subscriber =
                subscriptions.subscriber(new Secret(secret).digest()).orElseThrow(Refusal.NotFound::new);
        subscriptions.held(subscriber).ifPresent(BriefSubscription::stop);
    }

    /** The page that asks a person before it does so. */
    URI page(String secret) {
        return URI.create(installation.publicUrl() + PAGE + URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }
}
