package dk.videnrul.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that an item answers.
 *
 * @param note how it answers the question
 * @param accepted whether this answer settled the question
 */
public record ItemNeed(NeedView need, @Nullable String note, NeedPerson by, Instant at, boolean accepted) {}
