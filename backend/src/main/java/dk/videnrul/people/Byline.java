package dk.videnrul.people;

import dk.videnrul.municipality.MunicipalityRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote, said or decided something, as its readers see them.
 *
 * @param id the member, where one stands behind the login
 */
public record Byline(
        @Nullable UUID id,
        String name,
        @Nullable String title,
        @Nullable MunicipalityRef municipality) {}
