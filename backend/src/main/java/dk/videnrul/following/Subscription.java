package dk.videnrul.following;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.search.SavedSearch;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody follows one thing. */
@Entity
class Subscription {
    @Id
    UUID id;

    @Version
    long version;

    UUID person;

    @Nullable
    UUID themeGroup;

    @Nullable
    String topic;

    @Nullable
    String municipality;

    @Nullable
    UUID item;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    SavedSearch search;

    @Nullable
    String name;

    boolean demo;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Subscription() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    Subscription(UUID person, Target target, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.themeGroup = target.themeGroup();
        this.topic = target.topic();
        this.municipality = target.municipality();
        this.item = target.item();
        this.search = target.search();
        this.name = target.name();
        this.demo = demo;
        this.createdAt = now;
    }

    /**
     * What is followed: one of these.
     *
     * @param name of the search
     */
    record Target(
            @Nullable UUID themeGroup,
            @Nullable String topic,
            @Nullable String municipality,
            @Nullable UUID item,
            @Nullable SavedSearch search,
            @Nullable String name) {}

    void rename(String given) {
        name = given;
    }

    SubscriptionKind kind() {
        if (themeGroup != null) {
            return SubscriptionKind.THEME_GROUP;
        }
        if (topic != null) {
            return SubscriptionKind.TOPIC;
        }
        if (municipality != null) {
            return SubscriptionKind.MUNICIPALITY;
        }
        return item != null ? SubscriptionKind.ITEM : SubscriptionKind.SEARCH;
    }
}
