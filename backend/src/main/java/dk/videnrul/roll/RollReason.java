package dk.videnrul.roll;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why somebody thinks that an item matters somewhere; the first one began the roll. */
@Entity
class RollReason {
    @Id
    UUID id;

    UUID roll;
    String createdBy;

    @Nullable
    UUID author;

    /** Only where no member of the network stands behind the login. */
    @Nullable
    String authorName;

    String note;
    Instant createdAt;

    @Nullable
    Instant editedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    RollReason() {}

    RollReason(UUID roll, RollWriter by, String note, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.roll = roll;
        this.createdBy = by.key();
        this.author = by.person();
        this.authorName = by.keptName();
        this.note = note;
        this.createdAt = now;
    }

    boolean isBy(String key) {
        return createdBy.equals(key);
    }

    void edit(String changed, Instant now) {
        note = changed;
        editedAt = now;
    }
}
