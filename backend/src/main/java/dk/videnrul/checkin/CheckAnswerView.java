package dk.videnrul.checkin;

import dk.videnrul.platform.http.Addressed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A criterion and what the group says of it.
 *
 * @param criterion id of the criterion
 * @param label in the caller's language, as it was called in the version of the check
 * @param help what to ask oneself, in the caller's language
 * @param stepState what became of the next step; null in a draft, and where there is none
 * @param evidence as far as the caller may see it
 * @param version 0 while nothing is said; part of the entity tag
 */
public record CheckAnswerView(
        UUID checkIn,
        String criterion,
        String label,
        String help,
        @Nullable CriterionStatus status,
        @Nullable String comment,
        @Nullable String nextStep,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable NextStepState stepState,
        @Nullable LocalDate stepDoneOn,
        List<CheckEvidence> evidence,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/check-ins/" + checkIn + "/answers/" + criterion;
    }
}
