package dk.videnrul.strategy;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows how far a goal is.
 *
 * @param subject the short id of the item or the event, the id of the trial
 * @param title of the item, of the item that is tried, or of the event
 * @param item short id of the item that is tried, where it is a trial
 * @param municipality that tries, where it is a trial
 * @param on day of the event, or on which the trial began
 * @param note what it shows
 * @param version always 0; part of the entity tag
 */
public record GoalEvidenceView(
        UUID id,
        UUID strategy,
        UUID goal,
        GoalEvidenceKind kind,
        String subject,
        String title,
        @Nullable String item,
        @Nullable MunicipalityRef municipality,
        @Nullable LocalDate on,
        @Nullable String note,
        Byline by,
        Instant createdAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/strategies/" + strategy + "/goals/" + goal + "/evidence/" + id;
    }
}
