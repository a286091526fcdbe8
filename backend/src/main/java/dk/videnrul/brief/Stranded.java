package dk.videnrul.brief;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that nobody has opened, answered, finished or passed on.
 *
 * @param since from when it should have happened, or when it came
 * @param why in the reader's language
 * @param remedies what the reader can do about it, each with one call; none for those who may only read
 * @param roll that waits
 * @param forward that nobody opened
 * @param trial that should be over
 * @param version of the roll, the forward or the trial, for the call; that of the item where it is an own item
 */
public record Stranded(
        StrandedKind kind,
        Instant since,
        BriefItem item,
        String why,
        List<Remedy> remedies,
        @Nullable UUID roll,
        @Nullable UUID forward,
        @Nullable UUID trial,
        long version) {}
