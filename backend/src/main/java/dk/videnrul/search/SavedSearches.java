package dk.videnrul.search;

import dk.videnrul.identity.Sight;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.FoundIds;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.InvalidPageKeyException;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks searches that people keep: about a single item, whoever may see it, and for what is new; for the features above. */
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

    /** Whether the index of this node can be asked; one that cannot finds nothing. */
    public boolean canBeAsked() {
        return engine.state() == IndexState.READY;
    }

    /** Whether the search finds the item, were it asked by somebody who sees everything. */
    public boolean finds(SavedSearch search, UUID item) {
        return engine.finds(request(search, 1, null, EVERYBODY), item);
    }

    /**
     * A page of what a search finds.
     *
     * @param next what to pass as {@code after} for the next page; null on the last
     */
    public record Found(List<UUID> items, @Nullable String next) {}

    /** What somebody may see of what the search finds, published last first. */
    public Found newest(SavedSearch search, Sight sight, int limit, @Nullable String after) {
        try {
            FoundIds found = engine.ids(request(search, limit, after, Audiences.of(sight)));
            return new Found(found.ids(), found.next());
        } catch (InvalidPageKeyException notOurs) {
            throw Cursor.refused();
        }
    }

    private SearchRequest request(SavedSearch search, int limit, @Nullable String after, Audience audience) {
        SearchFilter filter = search.toFilter();
        return new SearchRequest(
                filter.words(),
                filter.filters(),
                Sort.NEWEST,
                limit,
                after,
                false,
                FreshnessRanges.on(Gazetteer.dayOf(clock.instant())),
                audience);
    }
}
