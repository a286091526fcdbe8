package dk.videnrul.search.engine;

import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** What an index knows of words while a query is being understood. */
public interface IndexedWords {

    /** Shorter words are like too many others. */
    int SHORTEST_LIKE = 4;

    /**
     * A word of the texts.
     *
     * @param items how many have it
     */
    record Spelling(String word, long items) {}

    /**
     * Whether any text at all has the word as it stands. What this says may decide what is searched for, never what anybody
     * is told.
     */
    boolean hasWhole(String stem) throws IOException;

    /** The same, by itself or within a compound. */
    boolean has(String stem) throws IOException;

    /**
     * About how many items have the word by itself or within a compound, in their texts or in an attachment. An index that
     * cannot tell takes all words for as frequent.
     */
    default long items(String stem) throws IOException {
        return has(stem) ? 1 : 0;
    }

    /** About how many items have a topic. */
    default long itemsOn(String topic) throws IOException {
        return 1;
    }

    /** About how many items there are. */
    default long items() throws IOException {
        return 1;
    }

    /** Whether anything that the audience may see has the word as it stands. */
    boolean showsWhole(Word word, Audience audience) throws IOException;

    /** Whether anything that the audience may see is found by the word in any way. */
    boolean shows(Word word, Audience audience) throws IOException;

    /** Whether anything that the audience may see has the word in this very form. */
    boolean showsWritten(String written, Audience audience) throws IOException;

    /**
     * Words at most two letters away from one of these, of all texts: whether somebody may know of one is asked by {@link
     * #showsWritten}. None for words shorter than {@link #SHORTEST_LIKE}.
     *
     * @param sameBeginning whether the first letter is taken to be right
     * @param limit for each of the words
     */
    List<Spelling> like(Collection<String> written, boolean sameBeginning, int limit) throws IOException;
}
