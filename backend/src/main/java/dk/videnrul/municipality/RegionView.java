package dk.videnrul.municipality;

import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param code the official 4-digit code, or null where none is published yet
 * @param validFrom first day on which it exists
 * @param validUntil last day on which it exists, or null
 * @param successor the region that it becomes part of
 * @param municipalities how many municipalities it has today
 * @param population of those municipalities together
 * @param member whether the region itself belongs to the network today
 * @param memberships every period of its own membership, oldest first
 */
public record RegionView(
        String slug,
        @Nullable String code,
        String name,
        String shortName,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable RegionRef successor,
        int municipalities,
        int population,
        boolean member,
        List<MembershipPeriod> memberships)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/regions/" + slug;
    }
}
