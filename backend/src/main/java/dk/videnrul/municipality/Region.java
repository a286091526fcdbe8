package dk.videnrul.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A region while it exists; keyed by slug, because a new region has a name before it has a code. */
@Entity
@Immutable
class Region {
    @Id
    String slug;

    @Nullable
    String code;

    String name;
    String shortName;
    String nameEn;
    String nameSv;
    LocalDate validFrom;

    @Nullable
    LocalDate validUntil;

    @Nullable
    String successor;

    int sortRank;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Region() {}

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
