package dk.videnrul.body;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat in a body.
 *
 * @param mandate what the person may decide on behalf of the employer
 * @param until first day no longer; null while it lasts
 * @param changeable whether the caller may change and end it
 * @param version counts the changes; part of the entity tag
 */
public record SeatView(
        UUID id,
        BodyRef body,
        SeatHolder member,
        ParticipationRole role,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate until,
        boolean changeable,
        long version)
        implements Addressed {

    /** Who sits there. */
    public record SeatHolder(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable MunicipalityRef municipality) {}

    @Override
    public String path() {
        return "/api/v1/bodies/" + body.slug() + "/seats/" + id;
    }
}
