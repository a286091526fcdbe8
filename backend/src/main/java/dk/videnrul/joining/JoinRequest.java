package dk.videnrul.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's wish to take part in a theme group; at most one is open for a person and a group. */
@Entity
class JoinRequest {
    @Id
    UUID id;

    @Version
    long version;

    UUID themeGroup;
    UUID person;
    String message;

    @Enumerated(EnumType.STRING)
    JoinRequestStatus status;

    @Nullable
    String reason;

    Instant sentAt;

    @Nullable
    Instant answeredAt;

    @Nullable
    UUID answeredBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    JoinRequest() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
    JoinRequest(UUID themeGroup, UUID person, String message, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.themeGroup = themeGroup;
        this.person = person;
        this.message = message;
        this.status = JoinRequestStatus.OPEN;
        this.sentAt = now;
    }

    /** What the access table is asked about. */
    On on(Actor actor) {
        return On.group(themeGroup).own(person.equals(actor.personId()));
    }

    /** @throws Refusal.Conflict when it was answered or taken back before */
    void answer(JoinRequestStatus answer, @Nullable String why, @Nullable UUID by, Instant now) {
        if (status != JoinRequestStatus.OPEN) {
            throw new Refusal.Conflict("join-request-answered");
        }
        status = answer;
        reason = why;
        answeredAt = now;
        answeredBy = by;
    }
}
