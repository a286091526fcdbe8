package dk.videnrul.strategy;

import dk.videnrul.platform.http.Addressed;
import dk.videnrul.vocabulary.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element as one version of the strategy words it.
 *
 * @param id stable over versions, so that versions can be compared
 * @param strategy id of the version
 * @param text plain text; the motto, where it is a focus area
 * @param place among those of its kind, from 0
 * @param focusAreas the one that a focus area is; those that a way of working serves; of a goal those of its ways of working
 * @param waysOfWorking ids of the elements that a goal serves
 * @param status how far a goal is
 * @param reason why the goal is there, where somebody said so
 * @param version counts the changes; part of the entity tag
 */
public record StrategyElementView(
        UUID id,
        UUID strategy,
        StrategyElementKind kind,
        int place,
        String text,
        List<Ref> focusAreas,
        List<UUID> waysOfWorking,
        @Nullable GoalOwnerView owner,
        @Nullable GoalIndicator indicator,
        @Nullable Double target,
        @Nullable LocalDate due,
        @Nullable GoalStatus status,
        @Nullable String reason,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/strategies/" + strategy + "/elements/" + id;
    }
}
