package dk.videnrul.checkin;

import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of a theme group.
 *
 * @param template number of the version of the criteria with which it was made
 * @param heldOn the day on which the group talked it over
 * @param corrects id of the check that this one corrects
 * @param correctedBy id of the finished check that corrects this one
 * @param current whether it is what the group says of itself now: the last finished one that nobody corrected
 * @param answers every criterion of the version in its order, answered or not
 * @param writable whether the caller writes the group's checks
 * @param version counts the changes of the whole; answers have versions of their own; part of the entity tag
 */
public record CheckInView(
        UUID id,
        ThemeGroupRef themeGroup,
        int template,
        CheckOccasion occasion,
        CheckInStatus status,
        LocalDate heldOn,
        @Nullable String note,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        boolean current,
        List<CheckAnswerView> answers,
        Byline begunBy,
        Instant begunAt,
        @Nullable Byline finishedBy,
        @Nullable Instant finishedAt,
        boolean writable,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/check-ins/" + id;
    }
}
