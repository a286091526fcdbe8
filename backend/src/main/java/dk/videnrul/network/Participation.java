package dk.videnrul.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody takes part in a theme group, in a role and with a mandate, for a time. */
@Entity
class Participation {
    @Id
    UUID id;

    UUID themeGroup;

    UUID person;

    @Enumerated(EnumType.STRING)
    ParticipationRole role;

    @Nullable
    String mandate;

    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Participation() {}

    Participation(
            UUID id,
            UUID themeGroup,
            UUID person,
            ParticipationRole role,
            @Nullable String mandate,
            LocalDate fromDate) {
        this.id = id;
        this.themeGroup = themeGroup;
        this.person = person;
        this.role = role;
        this.mandate = mandate;
        this.fromDate = fromDate;
    }
}
