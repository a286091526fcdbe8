package dk.videnrul.body;

import dk.videnrul.identity.Visibility;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of the network.
 *
 * @param focusAreas what it works on; none where it works on all of them
 * @param visibility who may know of it; {@code group} is the body itself
 * @param leaders chair and vice-chair today
 * @param members how many people sit in it today
 * @param endedOn its last day; null while it works
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it
 * @param version counts the changes; part of the entity tag
 */
public record BodyView(
        String slug,
        String name,
        BodyType type,
        String purpose,
        @Nullable String meetingRhythm,
        List<Ref> focusAreas,
        Visibility visibility,
        List<Leader> leaders,
        int members,
        @Nullable LocalDate endedOn,
        boolean demo,
        List<BodyAction> allowed,
        Instant updatedAt,
        long version)
        implements Addressed {

    /** Whom to turn to. */
    public record Leader(
            String name, ParticipationRole role, @Nullable MunicipalityRef municipality) {}

    /** What a caller may do with a body. */
    public enum BodyAction {
        CHANGE,
        SEE_PEOPLE,
        PLAN_MEETING,
        READ_BRIEF
    }

    @Override
    public String path() {
        return "/api/v1/bodies/" + slug;
    }
}
