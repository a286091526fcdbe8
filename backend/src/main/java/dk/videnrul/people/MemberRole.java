package dk.videnrul.people;

import dk.videnrul.identity.Role;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds, has held or will hold.
 *
 * @param mandate what it allows the person to decide
 * @param until first day no longer, or null while it lasts
 */
public record MemberRole(
        Role role,
        @Nullable MunicipalityRef municipality,
        @Nullable RegionRef region,
        @Nullable GroupName themeGroup,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A theme group, by its names. */
    public record GroupName(String slug, String name) {}

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
