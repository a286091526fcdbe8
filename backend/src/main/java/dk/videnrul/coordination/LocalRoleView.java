package dk.videnrul.coordination;

import dk.videnrul.municipality.Place;
import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role for a municipality or a region, and who holds it.
 *
 * @param municipality code, where a municipality gave it
 * @param region slug, where a region gave it
 * @param until first day no longer, or null while it lasts
 * @param note what was said when it was handed over; for those who appoint, and for the holder
 * @param current whether it is held today
 * @param allowed what the caller may do with it: change, hand-over
 */
public record LocalRoleView(
        UUID id,
        @Nullable String municipality,
        @Nullable String region,
        Holder member,
        LocalRoleKind role,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        boolean current,
        List<String> allowed,
        long version)
        implements Addressed {

    public record Holder(UUID id, String name, @Nullable String title) {}

    @Override
    public String path() {
        return new Place(municipality, region).path() + "/roles/" + id;
    }
}
