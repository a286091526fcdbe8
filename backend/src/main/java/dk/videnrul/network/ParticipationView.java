package dk.videnrul.network;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a theme group.
 *
 * @param mandate what the person may decide on behalf of the employer
 * @param until first day no longer, or null while it lasts; in a closed group no later than its end
 * @param allowed what the caller may do with it: {@code change}, {@code end}
 * @param version counts the changes; part of the entity tag
 */
public record ParticipationView(
        UUID id,
        ThemeGroupRef themeGroup,
        Participant member,
        ParticipationRole role,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> allowed,
        long version)
        implements Addressed {

    public record Participant(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable MunicipalityRef municipality) {}

    @Override
    public String path() {
        return "/api/v1/theme-groups/" + themeGroup.slug() + "/participations/" + id;
    }
}
