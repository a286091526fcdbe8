package dk.videnrul.methodcall;

import dk.videnrul.network.ThemeGroupRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param takesSignUps whether a municipality can sign up today, where there is room
 * @param signedUp how many municipalities take part
 */
public record MethodCallSummary(
        UUID id,
        String title,
        MethodCallStatus status,
        ThemeGroupRef themeGroup,
        @Nullable LocalDate deadline,
        boolean takesSignUps,
        long signedUp,
        Instant createdAt) {}
