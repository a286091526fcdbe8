package dk.videnrul.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets invented people follow invented groups, topics and each other's municipalities; it goes with the people. */
@ApplicationScoped
public class DemoFollowing {
    private final SubscriptionRepository subscriptions;
    private final Clock clock;

    DemoFollowing(SubscriptionRepository subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Transactional
    public void followGroup(UUID person, UUID themeGroup) {
        add(person, new Subscription.Target(themeGroup, null, null, null, null, null));
    }

    @Transactional
    public void followTopic(UUID person, String topic) {
        add(person, new Subscription.Target(null, topic, null, null, null, null));
    }

    /** @param municipality 4-digit code */
    @Transactional
    public void followMunicipality(UUID person, String municipality) {
        add(person, new Subscription.Target(null, null, municipality, null, null, null));
    }

    private void add(UUID person, Subscription.Target target) {
        subscriptions.persist(new Subscription(person, target, true, clock.instant()));
    }
}
