package dk.videnrul.strategy;

import dk.videnrul.platform.http.Addressed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a version differs from what was put out, or from another version.
 *
 * @param strategy id of the version
 * @param since the other version; null for what was put out
 * @param changes in the order of the version, then what is gone
 * @param version that of the strategy; part of the entity tag
 */
public record StrategyChangesView(
        UUID strategy, @Nullable StrategySummary since, List<StrategyChangeView> changes, long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/strategies/" + strategy + "/changes";
    }
}
