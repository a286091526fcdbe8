package dk.videnrul.checkin;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented check of an invented group, made with the first version of the criteria.
 *
 * @param by id of the person who made it
 * @param answers by id of the criterion
 */
public record DemoCheckIn(
        UUID themeGroup,
        UUID by,
        CheckOccasion occasion,
        LocalDate heldOn,
        @Nullable String note,
        Map<String, Answer> answers) {

    /** @param doneOn when the next step was done, where it was */
    public record Answer(
            CriterionStatus status,
            @Nullable String comment,
            @Nullable String nextStep,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable LocalDate doneOn) {}
}
