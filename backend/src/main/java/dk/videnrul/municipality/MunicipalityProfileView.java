package dk.videnrul.municipality;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of itself.
 *
 * @param updatedAt null while nobody has written anything
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it: change
 */
public record MunicipalityProfileView(
        MunicipalityRef municipality,
        @Nullable String description,
        @Nullable String healthFocus,
        @Nullable String website,
        @Nullable String email,
        @Nullable Instant updatedAt,
        boolean demo,
        List<String> allowed,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/municipalities/" + municipality.code() + "/profile";
    }
}
