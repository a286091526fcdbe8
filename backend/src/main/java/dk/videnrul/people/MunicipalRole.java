package dk.videnrul.people;

import dk.videnrul.identity.Grant;
import dk.videnrul.identity.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a municipality gives for a time. */
@Entity
class MunicipalRole {
    @EmbeddedId
    Key key;

    @Nullable
    LocalDate untilDate;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MunicipalRole() {}

    MunicipalRole(UUID person, String municipality, Role role, LocalDate from) {
        this.key = new Key(person, municipality, role, from);
    }

    Grant toGrant() {
        return Grant.forMunicipality(key.municipality, key.role);
    }

    @Embeddable
    record Key(
            UUID person,
            String municipality,
            @Enumerated(EnumType.STRING) Role role,
            LocalDate fromDate) {}
}
