package dk.videnrul.need;

import dk.videnrul.people.Byline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that an item answers.
 *
 * @param note how it answers the question
 * @param accepted whether this answer settled the question
 */
public record ItemNeed(NeedView need, @Nullable String note, Byline by, Instant at, boolean accepted) {}
