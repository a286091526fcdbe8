package dk.videnrul.invitation;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.coordination.LocalRoleKind;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.municipality.Place;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.people.PersonDraft;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Secret;
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

/** Somebody is asked to join; whoever brings the secret of its link, and logs in, becomes that somebody. */
@Entity
class Invitation {
    @Id
    UUID id;

    @Version
    long version;

    byte[] tokenHash;
    String email;
    String name;

    @Nullable
    String title;

    @Nullable
    String department;

    @Nullable
    String municipality;

    @Nullable
    String region;

    @Nullable
    String organisation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    List<LocalRoleKind> localRoles;

    @Nullable
    String localMandate;

    @Nullable
    UUID themeGroup;

    @Enumerated(EnumType.STRING)
    @Nullable
    ParticipationRole groupRole;

    @Nullable
    String groupMandate;

    @Enumerated(EnumType.STRING)
    Language language;

    @Nullable
    String message;

    @Nullable
    UUID invitedBy;

    String invitedByKey;
    String invitedByName;
    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant acceptedAt;

    /** Who they are now that they have accepted. */
    @Nullable
    UUID person;

    @Nullable
    Instant revokedAt;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Invitation() {}

    Invitation(InvitationDraft draft, @Nullable UUID themeGroup, Actor inviter, String inviterName, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.tokenHash = new byte[0];
        this.email = draft.email();
        this.name = draft.name();
        this.title = draft.title();
        this.department = draft.department();
        this.municipality = draft.municipality();
        this.region = draft.region();
        this.organisation = draft.organisation();
        this.localRoles = draft.localRoles();
        this.localMandate = draft.localMandate();
        this.themeGroup = themeGroup;
        this.groupRole =
                themeGroup == null ? null : draft.groupRole() == null ? ParticipationRole.MEMBER : draft.groupRole();
        this.groupMandate = draft.groupMandate();
        this.language = draft.language() == null ? Language.DA : draft.language();
        this.message = draft.message();
        this.invitedBy = inviter.personId();
        this.invitedByKey = inviter.key();
        this.invitedByName = inviterName;
        this.createdAt = now;
        this.expiresAt = now;
    }

    /** A new link; the one before cannot be used any longer. */
    void sendAs(Secret secret, Instant until) {
        tokenHash = secret.digest();
        expiresAt = until;
    }

    /** @throws Refusal.Conflict when it has been accepted or revoked */
    void revoke(Instant now) {
        requireUnanswered();
        revokedAt = now;
    }

    void requireUnanswered() {
        if (acceptedAt != null) {
            throw new Refusal.Conflict("invitation-used");
        }
        if (revokedAt != null) {
            throw new Refusal.Conflict("invitation-revoked");
        }
    }

    void acceptAs(UUID member, Instant now) {
        person = member;
        acceptedAt = now;
    }

    InvitationStatus status(Instant now) {
        if (acceptedAt != null) {
            return InvitationStatus.ACCEPTED;
        }
        if (revokedAt != null) {
            return InvitationStatus.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationStatus.OPEN : InvitationStatus.EXPIRED;
    }

    /** For whom the invited person works, unless it is another organisation. */
    @Nullable
    Place place() {
        return Place.of(municipality, region);
    }

    /** To what it belongs, as far as the access table is concerned. */
    On scope() {
        return new On(themeGroup == null ? Set.of() : Set.of(themeGroup), municipality, region, false);
    }

    PersonDraft toPersonDraft() {
        return new PersonDraft(name, title, department, municipality, region, organisation, email);
    }
}
