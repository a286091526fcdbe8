package dk.videnrul.people;

import dk.videnrul.municipality.Place;
import dk.videnrul.platform.text.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What features above need to know of a person to name them and to write to them.
 *
 * @param municipality code of the employer, where it is a municipality
 * @param region slug of the employer, where it is a region
 * @param email at work
 * @param language in which the person reads letters
 */
public record PersonFacts(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable String organisation,
        @Nullable String email,
        Language language) {

    /** For whom they work, unless it is another organisation. */
    public @Nullable Place place() {
        return Place.of(municipality, region);
    }
}
