package dk.videnrul.municipality;

import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period of membership of the network.
 *
 * @param municipality code of the member, where it is a municipality
 * @param region slug of the member, where it is a region
 * @param from first day as a member
 * @param until first day no longer as a member, or null while it lasts
 * @param demo whether it is invented for demonstration
 */
public record MembershipView(
        UUID id,
        @Nullable String municipality,
        @Nullable String region,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        boolean demo,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return new Place(municipality, region).path() + "/memberships/" + id;
    }
}
