package dk.videnrul.coordination;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Grant;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.MemberRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a municipality gives somebody for a time. */
@Entity
class LocalRole {
    @Id
    UUID id;

    @Version
    long version;

    UUID person;
    String municipality;

    @Enumerated(EnumType.STRING)
    LocalRoleKind role;

    @Nullable
    String mandate;

    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    /** What was said when it was handed over. */
    @Nullable
    String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    LocalRole() {}

    LocalRole(
            UUID person, String municipality, LocalRoleKind role, @Nullable String mandate, LocalDate fromDate) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.municipality = municipality;
        this.role = role;
        this.mandate = mandate;
        this.fromDate = fromDate;
    }

    /** On a day before it began it is as if it had never been given. */
    void end(LocalDate on) {
        untilDate = on.isBefore(fromDate) ? fromDate : on;
    }

    void describe(RolePatch patch) {
        mandate = patch.mandate();
        untilDate = patch.until();
    }

    RolePatch toPatch() {
        return new RolePatch(mandate, untilDate);
    }

    boolean lastsOn(LocalDate day) {
        return untilDate == null || untilDate.isAfter(day);
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return lastsOn(from) && (until == null || fromDate.isBefore(until));
    }

    Grant toGrant() {
        return Grant.forMunicipality(municipality, role.toRole());
    }

    MemberRole toMemberRole(@Nullable MunicipalityRef where) {
        return new MemberRole(role.toRole(), where, null, mandate, fromDate, untilDate);
    }
}
