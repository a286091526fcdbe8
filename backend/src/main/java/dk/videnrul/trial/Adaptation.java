package dk.videnrul.trial;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something that a municipality did otherwise than the item says.
 *
 * @param why what made it necessary or better
 * @param planned whether it was decided beforehand, rather than by the way
 * @param coreKept whether what makes it work was kept
 */
public record Adaptation(
        @NotBlank @Size(max = 1000) @NoCpr String whatChanged,
        @NotBlank @Size(max = 1000) @NoCpr String why,
        @NotNull Boolean planned,
        @NotNull Boolean coreKept) {}
