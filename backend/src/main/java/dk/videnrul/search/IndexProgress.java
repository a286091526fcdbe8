package dk.videnrul.search;

import dk.videnrul.platform.outbox.OutboxReader;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.search.engine.IndexAwayException;
import dk.videnrul.search.engine.SearchEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How far the index has come that this node asks. */
@ApplicationScoped
class IndexProgress implements OutboxReader {
    private final SearchEngine engine;

    IndexProgress(SearchEngine engine) {
        this.engine = engine;
    }

    @Override
    public Optional<Position> readTo() {
        try {
            return engine.position().map(FeedPosition::parse).map(FeedPosition::outbox);
        } catch (IndexAwayException away) {
            return Optional.empty();
        }
    }
}
