package dk.videnrul.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One period in which a municipality belongs to the network. */
@Entity
class Membership {
    @Id
    UUID id;

    String municipality;
    LocalDate fromDate;

    @Nullable
    LocalDate untilDate;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Membership() {}

    Membership(UUID id, String municipality, LocalDate fromDate, boolean demo) {
        this.id = id;
        this.municipality = municipality;
        this.fromDate = fromDate;
        this.demo = demo;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDate) && (untilDate == null || day.isBefore(untilDate));
    }

    MembershipPeriod toPeriod() {
        return new MembershipPeriod(fromDate, untilDate);
    }
}
