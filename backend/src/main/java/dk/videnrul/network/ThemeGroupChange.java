package dk.videnrul.network;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of where a theme group is in its life: who, when, why. */
@Entity
class ThemeGroupChange {
    @Id
    UUID id;

    UUID themeGroup;

    /** Null for the first one, by which the group came into being. */
    @Enumerated(EnumType.STRING)
    @Nullable
    ThemeGroupStatus fromStatus;

    @Enumerated(EnumType.STRING)
    ThemeGroupStatus toStatus;

    Instant at;

    /** Null where the network has no record of who it was, or no longer. */
    @Nullable
    UUID person;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    String reason;

    @Nullable
    LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ThemeGroupChange() {}

    ThemeGroupChange(
            ThemeGroup group,
            @Nullable ThemeGroupStatus from,
            Instant at,
            Doer doer,
            @Nullable String reason,
            @Nullable LocalDate decidedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.themeGroup = group.id;
        this.fromStatus = from;
        this.toStatus = group.status;
        this.at = at;
        this.person = doer.person();
        this.role = doer.role();
        this.reason = reason;
        this.decidedOn = decidedOn;
    }

    /** As the demo content tells it. */
    ThemeGroupChange(
            UUID themeGroup, @Nullable ThemeGroupStatus from, DemoGroup.DemoChange invented, @Nullable UUID person) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.themeGroup = themeGroup;
        this.fromStatus = from;
        this.toStatus = invented.to();
        this.at = invented.on().atTime(12, 0).toInstant(ZoneOffset.UTC);
        this.person = person;
        this.role = invented.role();
        this.reason = invented.reason();
        this.decidedOn = invented.role() == Role.BOARD ? invented.on() : null;
    }

    /** Who changed it, and as what. */
    record Doer(@Nullable UUID person, Role role) {}
}
