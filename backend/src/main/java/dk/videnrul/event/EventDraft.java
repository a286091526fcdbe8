package dk.videnrul.event;

import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an event. Only title, kind, start and end are needed to begin, and to whom it belongs.
 *
 * @param description Markdown (CommonMark with tables)
 * @param mode {@code physical} where it is left out
 * @param place where people meet
 * @param link where people meet over the net; for members only
 * @param municipality 4-digit code of the municipality where it takes place
 * @param startsAt date and time with offset
 * @param endsAt date and time with offset
 * @param timeZone in which its times are told, for example Europe/Copenhagen, which it is where it is left out
 * @param registrationDeadline until when one can register; until it begins where it is left out
 * @param seats how many can take part; 0 or left out where there is no limit
 * @param themeGroups slugs of the groups to which it belongs
 * @param bodies slugs of the bodies to which it belongs; it is for nobody who may not know of them
 * @param network whether it belongs to the whole network
 * @param visibility who may read it; {@code members} where it is left out
 */
public record EventDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @NotNull EventKind kind,
        @Size(max = 20_000) @NoCpr @Nullable String description,
        @Nullable EventMode mode,
        @Size(max = 300) @NoCpr @Nullable String place,
        @Size(max = 1000) @Nullable String link,
        @Size(max = 4) @Nullable String municipality,
        @NotNull OffsetDateTime startsAt,
        @NotNull OffsetDateTime endsAt,
        @Size(max = 60) @Nullable String timeZone,
        @Nullable OffsetDateTime registrationDeadline,
        @Min(0) @Max(10_000) @Nullable Integer seats,
        @Size(max = 50) List<@NotNull @Valid ProgrammePoint> programme,
        @Size(max = 10) List<@NotNull @Valid EventContact> contacts,
        @Size(max = 20) List<@NotNull String> themeGroups,
        @Size(max = 5) List<@NotNull String> bodies,
        @Nullable Boolean network,
        @Nullable Visibility visibility) {

    public EventDraft {
        programme = Lists.orEmpty(programme);
        contacts = Lists.orEmpty(contacts);
        themeGroups = Lists.orEmpty(themeGroups);
        bodies = Lists.orEmpty(bodies);
    }

    String zone() {
        return timeZone == null ? DanishTime.NAME : timeZone;
    }

    boolean ofNetwork() {
        return Boolean.TRUE.equals(network);
    }
}
