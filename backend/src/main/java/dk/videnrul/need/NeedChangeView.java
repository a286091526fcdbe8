package dk.videnrul.need;

import dk.videnrul.people.Byline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in the life of a question. */
public record NeedChangeView(NeedStatus status, @Nullable String reason, Byline by, Instant at) {}
