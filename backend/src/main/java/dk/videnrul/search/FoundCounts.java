package dk.videnrul.search;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.search.engine.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** How much there is about words now, for the features above. */
@ApplicationScoped
public class FoundCounts {
    private final SearchEngine engine;
    private final CurrentActor actor;
    private final Clock clock;

    FoundCounts(SearchEngine engine, CurrentActor actor, Clock clock) {
        this.engine = engine;
        this.actor = actor;
        this.clock = clock;
    }

    /** How many items the caller finds with the words; what only comes near is not counted. */
    public long of(String words) {
        SearchResult found = engine.search(new SearchRequest(
                words,
                Map.of(),
                Sort.RELEVANCE,
                1,
                null,
                false,
                FreshnessRanges.on(Gazetteer.dayOf(clock.instant())),
                Audiences.of(Sight.of(actor.get()))));
        return found.loose() ? 0 : found.total();
    }
}
