package dk.videnrul.admission;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Account;
import dk.videnrul.municipality.Place;
import dk.videnrul.people.PersonDraft;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who logged in, and whom the network does not know, wants to become a member. */
@Entity
class MembershipRequest {
    @Id
    UUID id;

    @Version
    long version;

    String subject;
    String name;

    @Nullable
    String email;

    boolean emailVerified;

    @Nullable
    String municipality;

    @Nullable
    String region;

    String title;

    @Nullable
    String message;

    @Enumerated(EnumType.STRING)
    Language language;

    @Enumerated(EnumType.STRING)
    RequestStatus status;

    @Nullable
    String reason;

    Instant createdAt;

    @Nullable
    Instant decidedAt;

    /** Key of the caller who decided. */
    @Nullable
    String decidedBy;

    @Nullable
    UUID person;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MembershipRequest() {}

    MembershipRequest(Account account, MembershipRequestDraft draft, Language language, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subject = account.subject();
        this.name = account.name() == null ? account.subject() : account.name();
        this.email = account.email();
        this.emailVerified = account.emailVerified();
        this.municipality = draft.municipality();
        this.region = draft.region();
        this.title = draft.title();
        this.message = draft.message();
        this.language = language;
        this.status = RequestStatus.OPEN;
        this.createdAt = now;
    }

    /** The municipality or the region for which the one works who asks. */
    Place place() {
        return new Place(municipality, region);
    }

    boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    /** @throws Refusal.Conflict when it is decided already */
    void requireOpen() {
        if (!isOpen()) {
            throw new Refusal.Conflict("request-decided");
        }
    }

    void accept(UUID member, String by, Instant now) {
        person = member;
        end(RequestStatus.ACCEPTED, by, now);
    }

    void decline(String why, String by, Instant now) {
        reason = why;
        end(RequestStatus.DECLINED, by, now);
    }

    void withdraw(String by, Instant now) {
        end(RequestStatus.WITHDRAWN, by, now);
    }

    private void end(RequestStatus how, String by, Instant now) {
        requireOpen();
        status = how;
        decidedBy = by;
        decidedAt = now;
    }

    /** An address that nobody vouches for is left for the person to be corrected by those who know them. */
    PersonDraft toPersonDraft() {
        return new PersonDraft(name, title, null, municipality, region, null, emailVerified ? email : null);
    }
}
