package dk.videnrul.strategy;

import dk.videnrul.identity.Role;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a goal: exactly one of these.
 *
 * @param themeGroup slug
 * @param member id
 * @param label somebody outside these, in plain words
 */
public record GoalOwnerDraft(
        @Nullable Role role,
        @Size(max = 200) @Nullable String themeGroup,
        @Nullable UUID member,
        @Size(max = 100) @NoCpr @Nullable String label) {

    int given() {
        return (int) Stream.of(role, themeGroup, member, label)
                .filter(Objects::nonNull)
                .count();
    }
}
