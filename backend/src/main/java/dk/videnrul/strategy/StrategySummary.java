package dk.videnrul.strategy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the strategy in a list.
 *
 * @param periodTo last day
 * @param commentsUntil last day of the consultation
 * @param adoptedOn day of the decision
 * @param demo whether it is invented for demonstration
 */
public record StrategySummary(
        UUID id,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        StrategyStatus status,
        @Nullable LocalDate commentsUntil,
        @Nullable LocalDate adoptedOn,
        boolean demo) {

    static StrategySummary of(Strategy strategy) {
        return new StrategySummary(
                strategy.id,
                strategy.title,
                strategy.periodFrom,
                strategy.periodTo,
                strategy.status,
                strategy.commentsUntil,
                strategy.adoptedOn,
                strategy.demo);
    }
}
