package dk.videnrul.coordination;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.Place;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.people.MemberRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a municipality or a region gives somebody for a time; it stays with the one that gave it. */
@Entity
class LocalRole {
    @Id
    UUID id;

    @Version
    long version;

    UUID person;

    @Nullable
    String municipality;

    @Nullable
    String region;

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

    LocalRole(UUID person, Place place, LocalRoleKind role, @Nullable String mandate, LocalDate fromDate) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.municipality = place.municipality();
        this.region = place.region();
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

    Place place() {
        return new Place(municipality, region);
    }

    MemberRole toMemberRole(@Nullable MunicipalityRef ofMunicipality, @Nullable RegionRef ofRegion) {
        return new MemberRole(role.toRole(), ofMunicipality, ofRegion, null, mandate, fromDate, untilDate);
    }
}
