package dk.videnrul.following;

import dk.videnrul.search.SavedSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody follows who need not be the caller, for the features above. */
@ApplicationScoped
public class Followed {
    private final SubscriptionRepository subscriptions;

    Followed(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * Something that somebody follows: one of these, or an item.
     *
     * @param name of the search
     */
    public record FollowedThing(
            @Nullable UUID themeGroup,
            @Nullable String topic,
            @Nullable String municipality,
            @Nullable SavedSearch search,
            @Nullable String name) {}

    /** None where the person does not follow it. */
    @Transactional
    public Optional<FollowedThing> by(UUID person, UUID subscription) {
        return subscriptions
                .of(person, subscription)
                .map(one -> new FollowedThing(one.themeGroup, one.topic, one.municipality, one.search, one.name));
    }
}
