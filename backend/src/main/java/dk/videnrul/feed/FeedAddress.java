package dk.videnrul.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.text.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Under which address a person's feed reader reads what they may see. Feed readers cannot log in, so who knows the address
 * reads it; it is kept as it is because its owner wants to copy it again.
 */
@Entity
class FeedAddress {
    @Id
    UUID id;

    @Version
    long version;

    UUID person;
    String token;
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    FeedAddress() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    FeedAddress(UUID person, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.token = Secret.next().text();
        this.createdAt = now;
    }

    /** The address that was there before is worth nothing from now on. */
    void renew(Instant now) {
        token = Secret.next().text();
        createdAt = now;
    }
}
