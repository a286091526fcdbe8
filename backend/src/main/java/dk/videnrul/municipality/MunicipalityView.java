package dk.videnrul.municipality;

import dk.videnrul.platform.http.Addressed;
import java.util.List;

/**
 * A municipality.
 *
 * @param sortRank place in Danish alphabetical order (Aa sorts as Å, last)
 * @param region the region to which it belongs today
 * @param member whether it belongs to the network today
 * @param memberships every period of membership, oldest first
 */
public record MunicipalityView(
        String code,
        String name,
        String officialName,
        String slug,
        int sortRank,
        RegionRef region,
        Population population,
        boolean member,
        List<MembershipPeriod> memberships)
        implements Addressed {

    /** @param year the count is of 1 January of this year (Statistics Denmark) */
    public record Population(int count, int year) {}

    @Override
    public String path() {
        return "/api/v1/municipalities/" + code;
    }
}
