package dk.videnrul.start;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a group has decided.
 *
 * @param decidedOn when; today where no date is given
 */
public record StartDecisionDraft(
        @NotBlank @Size(max = 4000) @NoCpr String answer,
        @Nullable LocalDate decidedOn) {}
