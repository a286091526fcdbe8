package dk.videnrul.search;

import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Asks searches that people keep about a single item, whoever may see it; for the features above. */
@ApplicationScoped
public class SavedSearches {
    private static final Audience EVERYBODY = new Audience(true, true, Set.of(), null);

    private final SearchEngine engine;
    private final Clock clock;

    SavedSearches(SearchEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Whether the index of this node holds everything up to a place in the outbox. */
    public boolean knows(Position fact) {
        return engine.position()
                .map(FeedPosition::parse)
                .filter(fed -> fed.outbox().reaches(fact))
                .isPresent();
    }

    /** Whether the search finds the item, were it asked by somebody who sees everything. */
    public boolean finds(SavedSearch search, UUID item) {
        SearchQuestion question = search.toQuestion();
        return engine.finds(
                new SearchRequest(
                        question.words(),
                        question.filters(),
                        question.order(),
                        1,
                        null,
                        false,
                        FreshnessRanges.on(Gazetteer.dayOf(clock.instant())),
                        EVERYBODY),
                item);
    }
}
