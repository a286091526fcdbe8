package dk.videnrul.following;

import dk.videnrul.search.SavedSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who follows something, for the features above; a bounded part at a time. */
@ApplicationScoped
public class Followers {
    /** Before the first of them. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SubscriptionRepository subscriptions;

    Followers(SubscriptionRepository subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * Something that people may follow in several ways.
     *
     * @param item null for what is no item
     * @param topics ids
     * @param municipalities 4-digit codes
     */
    public record About(@Nullable UUID item, Set<UUID> themeGroups, Set<String> topics, Set<String> municipalities) {}

    /**
     * Somebody who follows.
     *
     * @param value id of the group, id of the topic, code of the municipality, id of the item
     */
    public record Follower(UUID subscription, UUID person, SubscriptionKind kind, String value) {}

    /** Somebody who keeps a search. */
    public record Seeker(UUID subscription, UUID person, String name, SavedSearch search) {}

    @Transactional
    public List<Follower> of(About about, UUID after, int limit) {
        return subscriptions.following(about, after, limit).stream()
                .map(Followers::follower)
                .toList();
    }

    @Transactional
    public List<Seeker> seekers(UUID after, int limit) {
        return subscriptions.searches(after, limit).stream()
                .map(one -> new Seeker(
                        one.id, one.person, Objects.requireNonNull(one.name), Objects.requireNonNull(one.search)))
                .toList();
    }

    private static Follower follower(Subscription one) {
        Object value = switch (one.kind()) {
            case THEME_GROUP -> one.themeGroup;
            case TOPIC -> one.topic;
            case MUNICIPALITY -> one.municipality;
            case ITEM -> one.item;
            case SEARCH -> one.name;
        };
        return new Follower(one.id, one.person, one.kind(), String.valueOf(value));
    }
}
