package dk.videnrul.admission;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be a member.
 *
 * @param emailVerified whether the login vouches for the address
 * @param reason why it was declined
 * @param member who they are in the network, once accepted
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it: decide, withdraw
 */
public record MembershipRequestView(
        UUID id,
        String name,
        @Nullable String email,
        boolean emailVerified,
        @Nullable MunicipalityRef municipality,
        @Nullable RegionRef region,
        String title,
        @Nullable String message,
        RequestStatus status,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable UUID member,
        boolean demo,
        List<String> allowed,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/membership-requests/" + id;
    }
}
