package dk.videnrul.search;

import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.SearchEngine;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A node whose index is not there yet finds nothing: it is not ready. An old one is better than none. */
@Readiness
class IndexReadiness implements HealthCheck {
    private final SearchEngine engine;

    IndexReadiness(SearchEngine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        IndexState state = engine.state();
        return HealthCheckResponse.named("search-index")
                .status(state == IndexState.READY || state == IndexState.OUTDATED)
                .withData("state", state.name())
                .build();
    }
}
