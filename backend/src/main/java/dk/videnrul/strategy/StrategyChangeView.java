package dk.videnrul.strategy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An element that is another than it was.
 *
 * @param element its id
 * @param before null where it was added
 * @param after null where it was removed
 * @param fields what is another, where both are there
 * @param note why, as it was noted when the version was adopted
 */
public record StrategyChangeView(
        UUID element,
        StrategyChangeKind what,
        @Nullable StrategyElementView before,
        @Nullable StrategyElementView after,
        List<StrategyField> fields,
        @Nullable String note) {}
