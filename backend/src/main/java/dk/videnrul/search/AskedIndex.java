package dk.videnrul.search;

import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.Completion;
import dk.videnrul.search.engine.FoundIds;
import dk.videnrul.search.engine.IndexAwayException;
import dk.videnrul.search.engine.IndexState;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.Rebuild;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchResult;
import dk.videnrul.search.engine.SearchTooSlowException;
import dk.videnrul.search.engine.Similar;
import dk.videnrul.search.engine.SimilarRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The index as those who search ask it: who asks while it cannot be reached, or for longer than it may take, is told so, and
 * not that there is nothing to find. Who feeds it sees the failure itself.
 */
record AskedIndex(SearchEngine engine) implements SearchEngine {

    @Override
    public SearchResult search(SearchRequest request) {
        return ask(() -> engine.search(request));
    }

    @Override
    public FoundIds ids(SearchRequest request) {
        return ask(() -> engine.ids(request));
    }

    @Override
    public boolean finds(SearchRequest request, UUID item) {
        return ask(() -> engine.finds(request, item));
    }

    @Override
    public List<Similar> similar(SimilarRequest request) {
        return ask(() -> engine.similar(request));
    }

    @Override
    public boolean isSimilar(SimilarRequest request, UUID item) {
        return ask(() -> engine.isSimilar(request, item));
    }

    @Override
    public List<Completion> complete(String prefix, int limit, Audience audience) {
        return ask(() -> engine.complete(prefix, limit, audience));
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (IndexAwayException away) {
            throw new Refusal.Unreachable("search");
        } catch (SearchTooSlowException slow) {
            throw new Refusal.Busy();
        }
    }

    @Override
    public IndexState state() {
        return engine.state();
    }

    @Override
    public Optional<Position> position() {
        return engine.position();
    }

    @Override
    public void apply(List<Change> changes, Position position) {
        engine.apply(changes, position);
    }

    @Override
    public Rebuild startRebuild() {
        return engine.startRebuild();
    }

    @Override
    public Map<UUID, Long> versions(@Nullable UUID after, int limit) {
        return engine.versions(after, limit);
    }

    @Override
    public void flush() {
        engine.flush();
    }

    @Override
    public void close() {
        engine.close();
    }
}
