package dk.videnrul.strategy;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which goals a caller lists; different fields must all hold. */
public record GoalQuestion(
        @Parameter(description = "Id of a focus area that the goal serves.", example = "lighed-i-sundhed")
        @RestQuery
        @Size(max = 100)
        @Nullable
        String focusArea,

        @Parameter(description = "Key of the owner, as the goals tell it.", example = "role:secretariat")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String owner,

        @Parameter(description = "How far the goal is.", example = "active") @RestQuery
        List<GoalStatus> status) {

    boolean matches(GoalsRead.ReadGoal goal) {
        return (focusArea == null || goal.focusAreas().contains(focusArea))
                && (owner == null
                        || goal.owner() != null && owner.equals(goal.owner().key()))
                && (status.isEmpty() || status.contains(goal.state().status));
    }
}
