package dk.videnrul.search.engine;

import java.util.List;

/** A new index in the making. */
public interface Rebuild {

    /** Items that were changed through {@link SearchEngine#apply} since the start keep that newer state. */
    void add(List<SearchDocument> documents);

    /**
     * Puts the new index in the place of the old one while searches go on.
     *
     * @param position where to resume: the position read before the first document was
     */
    void finish(Position position);

    /** Throws away what was added. Does nothing once finished. */
    void abandon();
}
