package dk.videnrul.search.engine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that may say what another item says already.
 *
 * @param not the item to which the text belongs
 * @param limit at least 1
 */
public record SimilarRequest(
        String title, String summary, @Nullable UUID not, int limit, Audience audience) {}
