package dk.videnrul.search.engine.lucene;

import dk.videnrul.search.engine.SearchTooSlowException;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/**
 * When a search must be over. Many searches share one searcher, which can tell only that one of them was cut short; so each
 * keeps its own time, on its thread, on which Lucene does all of its work.
 */
final class Deadline {

    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

    /** What Lucene asks now and then while it searches. */
    static final QueryTimeout ASKED = () -> {
        Deadline current = CURRENT.get();
        return current != null && current.isOver();
    };

    private final long end;
    private boolean over;

    private Deadline(Duration most) {
        end = System.nanoTime() + most.toNanos();
    }

    interface Reading<T> {
        T read() throws IOException;
    }

    /** @throws SearchTooSlowException rather than an answer of which a part is missing */
    static <T> T within(Duration most, Reading<T> reading) throws IOException {
        var deadline = new Deadline(most);
        CURRENT.set(deadline);
        try {
            T answer = reading.read();
            if (deadline.over) {
                throw new SearchTooSlowException();
            }
            return answer;
        } finally {
            CURRENT.remove();
        }
    }

    private boolean isOver() {
        over = over || System.nanoTime() >= end;
        return over;
    }
}
