package dk.videnrul.event;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** Somebody takes part in an event, or waits for a seat. */
@Entity
class Registration {
    @Id
    UUID id;

    @Version
    long version;

    /** The order in which people came; the database gives it while the event is locked. */
    @Generated
    @Column(insertable = false, updatable = false)
    @Nullable
    Long number;

    UUID event;
    UUID person;

    @Enumerated(EnumType.STRING)
    RegistrationStatus status;

    @Nullable
    String note;

    Instant registeredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Registration() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    Registration(UUID event, UUID person, RegistrationStatus status, @Nullable String note, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.event = event;
        this.person = person;
        this.status = status;
        this.note = note;
        this.registeredAt = now;
    }

    RegistrationDraft toDraft() {
        return new RegistrationDraft(note);
    }

    void say(RegistrationDraft draft) {
        note = draft.note();
    }

    void giveSeat() {
        status = RegistrationStatus.REGISTERED;
    }

    boolean hasSeat() {
        return status == RegistrationStatus.REGISTERED;
    }
}
