package dk.videnrul.need;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.people.Writer;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question became open, answered or withdrawn. */
@Entity
class NeedChange {
    @Id
    UUID id;

    UUID need;

    @Enumerated(EnumType.STRING)
    NeedStatus status;

    @Nullable
    String reason;

    @Embedded
    Writer by;

    Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NeedChange() {}

    NeedChange(Need need, Writer by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.need = need.id;
        this.status = need.status;
        this.reason = need.reason;
        this.by = by;
        this.at = now;
    }
}
