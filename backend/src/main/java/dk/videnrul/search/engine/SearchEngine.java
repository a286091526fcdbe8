package dk.videnrul.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The index of all knowledge items. It is derived data: whatever happens to it, it can be made again from the database.
 * Every method may be called from any thread. Whatever asks or changes an index that is somewhere else throws an {@link
 * IndexAwayException} while it cannot be reached, but for {@link #state()}, which says so.
 */
public interface SearchEngine extends AutoCloseable {

    IndexState state();

    /**
     * Published items that the audience may see; empty while there is no readable index. Never fails on the user's text.
     *
     * @throws SearchTooSlowException as every question to the index does that takes too long
     */
    SearchResult search(SearchRequest request);

    /**
     * The ids alone of a page of what a search finds, for those who go through all of it; empty while there is no readable
     * index.
     */
    FoundIds ids(SearchRequest request);

    /** Whether a search would find this item; false while there is no readable index. */
    boolean finds(SearchRequest request, UUID item);

    /** Published items that the audience may see and that say much the same as a text, the most alike first. */
    List<Similar> similar(SimilarRequest request);

    /** Whether this item would be among those that say much the same; false while there is no readable index. */
    boolean isSimilar(SimilarRequest request, UUID item);

    /** Titles with a word that begins with the prefix, of items that the audience may see; titles that begin with it first. */
    List<Completion> complete(String prefix, int limit, Audience audience);

    /**
     * Makes the changes visible before it returns. They are on disk some seconds later, together with the position; after
     * a crash {@link #position()} tells where to resume, and repeating a change does no harm.
     *
     * @throws IllegalStateException unless the index is ready or a rebuild runs
     */
    void apply(List<Change> changes, Position position);

    /** The position last applied to the index that is searched now; empty when that is not ready. */
    Optional<Position> position();

    /**
     * Starts a new index beside the one that is searched. Until it is finished or abandoned, changes applied go to both.
     *
     * @throws IllegalStateException if a rebuild runs already
     * @throws RebuildElsewhereException if one runs in another node that feeds the same index
     */
    Rebuild startRebuild();

    /** Version by id of the indexed items, in order of the id's text, after the one given: pages to reconcile with the database. */
    Map<UUID, Long> versions(@Nullable UUID after, int limit);

    /** Writes everything applied so far to disk. */
    void flush();

    @Override
    void close();
}
