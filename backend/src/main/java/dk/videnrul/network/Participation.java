package dk.videnrul.network;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody takes part in a theme group, in a role and with a mandate, for a time. */
@Entity
class Participation {
    @Id
    UUID id;

    @Version
    long version;

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

    @SuppressWarnings("NullAway.Init") // Hibernate sets the version
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

    /** What the access table is asked about; somebody's part is their own to end. */
    On on(Actor actor) {
        return On.group(themeGroup).own(person.equals(actor.personId()));
    }

    void agree(ParticipationTerms terms) {
        this.role = terms.role();
        this.mandate = terms.mandate();
        this.fromDate = terms.from();
        this.untilDate = terms.until();
    }

    /** From this day on; a part that has not begun yet never does. */
    void end(LocalDate day) {
        untilDate = day.isBefore(fromDate) ? fromDate : day;
    }

    boolean isOpenOn(LocalDate day) {
        return untilDate == null || untilDate.isAfter(day);
    }

    boolean chairsWithoutEnd() {
        return role == ParticipationRole.CHAIR && untilDate == null;
    }

    ParticipationTerms toTerms() {
        return new ParticipationTerms(role, mandate, fromDate, untilDate);
    }
}
