package dk.videnrul.people;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the network: work contact data.
 *
 * @param organisation the employer, where it is no municipality
 * @param demo whether the person is invented for demonstration
 */
public record MemberView(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable MunicipalityRef municipality,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable String phone,
        boolean demo)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/members/" + id;
    }
}
