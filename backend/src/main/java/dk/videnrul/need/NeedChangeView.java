package dk.videnrul.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in the life of a question. */
public record NeedChangeView(NeedStatus status, @Nullable String reason, NeedPerson by, Instant at) {}
