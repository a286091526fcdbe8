package dk.videnrul.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an element says in one version; kept whole when a version is put out.
 *
 * @param element stable over versions
 * @param focusAreas ids; the one that a focus area is, those that a way of working serves
 * @param waysOfWorking the elements that a goal serves
 */
record ElementContent(
        UUID element,
        StrategyElementKind kind,
        int place,
        String text,
        List<String> focusAreas,
        List<UUID> waysOfWorking,
        @Nullable GoalOwner owner,
        @Nullable GoalIndicator indicator,
        @Nullable Double target,
        @Nullable LocalDate due) {

    ElementContent {
        focusAreas = List.copyOf(focusAreas);
        waysOfWorking = List.copyOf(waysOfWorking);
    }
}
