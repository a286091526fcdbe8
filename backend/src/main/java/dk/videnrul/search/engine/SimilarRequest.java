package dk.videnrul.search.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that may say what another item says already.
 *
 * @param not the item to which the text belongs
 * @param limit at least 1
 * @param least how alike the texts must be, up to 1
 */
public record SimilarRequest(
        String title, String summary, @Nullable UUID not, int limit, Audience audience, double least) {
    /** Below this, texts on one subject are too often only that. */
    private static final double SAYS_THE_SAME = 0.34;

    /** Only what says much the same. */
    public SimilarRequest(String title, String summary, @Nullable UUID not, int limit, Audience audience) {
        this(title, summary, not, limit, audience, SAYS_THE_SAME);
    }
}
