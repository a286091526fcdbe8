package dk.videnrul.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class Municipality {
    @Id
    String code;

    String name;
    String officialName;
    String slug;

    /** The region of 2007; {@link Gazetteer#regionOf} follows it to its successor. */
    String region;

    int population;
    int populationYear;

    /** Measured on the boundaries of the map, a few per cent off. */
    double areaKm2;

    /** Danish alphabetical order, in which Aa sorts as Å, last. */
    int sortRank;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Municipality() {}

    MunicipalityRef toRef() {
        return new MunicipalityRef(code, name, slug);
    }
}
