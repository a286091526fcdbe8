package dk.videnrul.strategy;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A step of a goal.
 *
 * @param reason in a sentence; why it is dropped, otherwise as one likes
 */
public record GoalStatusChange(
        @NotNull @Nullable GoalStatus status,
        @Size(max = 1000) @NoCpr @Nullable String reason) {}
