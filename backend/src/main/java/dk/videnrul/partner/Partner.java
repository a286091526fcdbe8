package dk.videnrul.partner;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A system of somebody else that calls on its own behalf. */
@Entity
class Partner {
    @Id
    UUID id;

    @Version
    long version;

    String clientId;
    String name;
    String organisation;
    String purpose;
    String contactName;
    String contactEmail;

    @Enumerated(EnumType.STRING)
    Language contactLanguage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> scopes;

    @Nullable
    Integer requestsPerMinute;

    @Enumerated(EnumType.STRING)
    PartnerStatus status;

    @Nullable
    String statusReason;

    long wanted;
    long settled;
    boolean blocked;

    @Nullable
    Instant secretIssuedAt;

    Instant createdAt;
    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Partner() {}

    @SuppressWarnings("NullAway.Init") // tell() fills the others
    Partner(String clientId, PartnerDraft draft, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.clientId = clientId;
        this.status = PartnerStatus.ACTIVE;
        this.wanted = 1;
        this.createdAt = now;
        tell(draft);
    }

    /**
     * Whether the provider has to hear of it is counted.
     *
     * @throws Refusal.Conflict when it is ended
     */
    void change(PartnerDraft draft) {
        requireNotEnded();
        WantedClient before = toClient();
        tell(draft);
        if (!toClient().equals(before)) {
            wanted++;
        }
    }

    /** @throws Refusal.Conflict when it is that already, or ended */
    void become(PartnerStatus next, @Nullable String reason) {
        requireNotEnded();
        if (next == status) {
            throw new Refusal.Conflict("partner-status-same");
        }
        status = next;
        statusReason = next == PartnerStatus.ACTIVE ? null : reason;
        wanted++;
    }

    /** @throws Refusal.Conflict when it may not call, so that a secret would be of no use */
    void requireActive() {
        requireNotEnded();
        if (status != PartnerStatus.ACTIVE) {
            throw new Refusal.Conflict("partner-suspended");
        }
    }

    void gotSecret(Instant now) {
        secretIssuedAt = now;
    }

    WantedClient toClient() {
        return new WantedClient(
                id, clientId, name, scopes, wanted, status == PartnerStatus.ACTIVE, status == PartnerStatus.ENDED);
    }

    PartnerDraft toDraft() {
        return new PartnerDraft(
                name,
                organisation,
                purpose,
                clientId,
                contactName,
                contactEmail,
                contactLanguage,
                scopes,
                requestsPerMinute);
    }

    PartnerFacts toFacts() {
        return new PartnerFacts(
                id,
                clientId,
                name,
                contactName,
                contactEmail,
                contactLanguage,
                status == PartnerStatus.ACTIVE,
                Set.copyOf(scopes),
                requestsPerMinute);
    }

    PartnerView toView() {
        return new PartnerView(
                id,
                clientId,
                name,
                organisation,
                purpose,
                contactName,
                contactEmail,
                contactLanguage,
                scopes,
                requestsPerMinute,
                status,
                statusReason,
                setUp(),
                secretIssuedAt,
                createdAt,
                demo,
                version);
    }

    OwnRegistrationView toOwnView() {
        return new OwnRegistrationView(
                id,
                clientId,
                name,
                organisation,
                scopes,
                requestsPerMinute,
                contactName,
                contactEmail,
                contactLanguage);
    }

    private PartnerSetUp setUp() {
        if (settled == wanted) {
            return PartnerSetUp.DONE;
        }
        return blocked ? PartnerSetUp.BLOCKED : PartnerSetUp.UNDERWAY;
    }

    private void requireNotEnded() {
        if (status == PartnerStatus.ENDED) {
            throw new Refusal.Conflict("partner-ended");
        }
    }

    private void tell(PartnerDraft draft) {
        name = draft.name().strip();
        organisation = draft.organisation().strip();
        purpose = draft.purpose().strip();
        contactName = draft.contactName().strip();
        contactEmail = draft.contactEmail().strip();
        contactLanguage = draft.contactLanguage() == null ? Language.DA : draft.contactLanguage();
        scopes = ApiScopes.inOrder(draft.scopes());
        requestsPerMinute = draft.requestsPerMinute();
    }
}
