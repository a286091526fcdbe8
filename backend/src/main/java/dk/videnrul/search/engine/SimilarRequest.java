package dk.videnrul.search.engine;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that may say what another item says already, or be about the same.
 *
 * @param topics ids of what the text is about; sharing some counts as likeness
 * @param not the item to which the text belongs
 * @param limit at least 1
 * @param least how alike the texts must be, up to 1
 */
public record SimilarRequest(
        String title,
        String summary,
        Set<String> topics,
        @Nullable UUID not,
        int limit,
        Audience audience,
        double least) {
    /** Below this, texts on one subject are too often only that. */
    private static final double SAYS_THE_SAME = 0.34;

    public SimilarRequest {
        topics = Set.copyOf(topics);
    }

    /** Only what says as much of the same in words as is asked for. */
    public SimilarRequest(
            String title, String summary, @Nullable UUID not, int limit, Audience audience, double least) {
        this(title, summary, Set.of(), not, limit, audience, least);
    }

    /** Only what says much the same. */
    public SimilarRequest(String title, String summary, @Nullable UUID not, int limit, Audience audience) {
        this(title, summary, not, limit, audience, SAYS_THE_SAME);
    }
}
