package dk.videnrul.body;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.network.ParticipationRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody sits in a body, in a role and with a mandate, for a time. */
@Entity
@Table(name = "participation")
class Seat {
    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "themeGroup")
    UUID body;

    UUID person;

    @Enumerated(EnumType.STRING)
    ParticipationRole role;

    @Nullable
    String mandate;

    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Seat() {}

    Seat(UUID body, UUID person, ParticipationRole role, @Nullable String mandate, LocalDate fromDate) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.body = body;
        this.person = person;
        this.role = role;
        this.mandate = mandate;
        this.fromDate = fromDate;
    }

    void agree(SeatTerms terms) {
        role = terms.role();
        mandate = terms.mandate();
        fromDate = terms.from();
        untilDate = terms.until();
    }

    /** From this day on; a seat that has not been taken yet never is. */
    void end(LocalDate day) {
        untilDate = day.isBefore(fromDate) ? fromDate : day;
    }

    boolean isOpenOn(LocalDate day) {
        return untilDate == null || untilDate.isAfter(day);
    }

    SeatTerms toTerms() {
        return new SeatTerms(role, mandate, fromDate, untilDate);
    }
}
