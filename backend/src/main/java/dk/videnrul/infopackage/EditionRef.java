package dk.videnrul.infopackage;

import dk.videnrul.municipality.Gazetteer;
import java.time.Instant;
import java.time.LocalDate;

/** An edition by its number. */
public record EditionRef(int number, LocalDate issuedOn) {
    static EditionRef of(int number, Instant issuedAt) {
        return new EditionRef(number, Gazetteer.dayOf(issuedAt));
    }
}
