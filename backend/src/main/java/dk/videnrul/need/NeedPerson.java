package dk.videnrul.need;

import dk.videnrul.municipality.MunicipalityRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, answered or decided.
 *
 * @param id the member, where one stands behind the login
 */
public record NeedPerson(
        @Nullable UUID id,
        String name,
        @Nullable String title,
        @Nullable MunicipalityRef municipality) {}
