package dk.videnrul.roll;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item is to be passed on.
 *
 * @param to a theme group or a municipality
 * @param note why it matters there
 * @param direction {@code push} where it is left out; {@code pull} is for those who answer for the target
 * @param via the roll by which it came to where it is passed on from; worked out where it is left out
 */
public record RollDraft(
        @NotNull @Valid RollTarget to,
        @NotBlank @Size(max = 2000) @NoCpr String note,
        @Nullable RollDirection direction,
        @Nullable UUID via) {

    boolean pulls() {
        return direction == RollDirection.PULL;
    }

    /**
     * Exactly one of the two.
     *
     * @param themeGroup slug
     * @param municipality 4-digit code
     */
    public record RollTarget(
            @Size(max = 200) @Nullable String themeGroup,
            @Size(max = 4) @Nullable String municipality) {}
}
