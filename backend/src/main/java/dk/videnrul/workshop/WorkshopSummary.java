package dk.videnrul.workshop;

import dk.videnrul.network.ThemeGroupRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in a list.
 *
 * @param answers how many were sent
 */
public record WorkshopSummary(
        UUID id,
        String title,
        WorkshopStatus status,
        List<ThemeGroupRef> themeGroups,
        Instant createdAt,
        @Nullable Instant closesAt,
        long answers) {}
