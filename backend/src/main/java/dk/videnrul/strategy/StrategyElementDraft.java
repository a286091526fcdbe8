package dk.videnrul.strategy;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element of a version of the strategy.
 *
 * @param text plain text; the motto, where it is a focus area
 * @param focusAreas ids: exactly the one that a focus area is; those that a way of working serves, which the strategy must have
 * @param waysOfWorking of a goal only: ids of elements of the strategy
 * @param owner of a goal only
 * @param indicator of a goal only
 * @param target in the unit of the indicator; a time is to be that short, everything else that much
 * @param due of a goal only
 * @param place among those of its kind, from 0; the last one where it is left out
 */
public record StrategyElementDraft(
        @NotNull @Nullable StrategyElementKind kind,
        @NotBlank @Size(max = 1000) @NoCpr String text,
        @Size(max = 20) List<@NotNull String> focusAreas,
        @Size(max = 40) List<@NotNull UUID> waysOfWorking,
        @Valid @Nullable GoalOwnerDraft owner,
        @Nullable GoalIndicator indicator,
        @Min(0) @Max(1_000_000) @Nullable Double target,
        @Nullable LocalDate due,
        @Min(0) @Max(200) @Nullable Integer place) {

    public StrategyElementDraft {
        focusAreas = Lists.orEmpty(focusAreas);
        waysOfWorking = Lists.orEmpty(waysOfWorking);
    }
}
