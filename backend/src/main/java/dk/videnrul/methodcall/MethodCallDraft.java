package dk.videnrul.methodcall;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group invites municipalities to try.
 *
 * @param question what we want to find out
 * @param asked what taking part asks of a municipality
 * @param themeGroup slug of the group that invites
 * @param item short public id of the method
 * @param contact a member whom to ask
 * @param deadline last day on which one can sign up; needed before the call is opened
 * @param least how many municipalities it takes; 1 where it is left out
 * @param most how many can take part; any number where it is left out
 * @param phases in their order, at least one before the call is opened
 */
public record MethodCallDraft(
        @NotBlank @Size(max = 200) @NoCpr String title,
        @NotBlank @Size(max = 2000) @NoCpr String question,
        @Size(max = 4000) @NoCpr @Nullable String asked,
        @NotBlank @Size(max = 200) String themeGroup,
        @NotBlank @Size(max = 20) String item,
        @Nullable UUID contact,
        @Nullable LocalDate deadline,
        @Min(1) @Max(98) @Nullable Integer least,
        @Min(1) @Max(98) @Nullable Integer most,
        @Size(max = 8) List<@NotNull @Valid MethodPhase> phases) {

    public MethodCallDraft {
        phases = Lists.orEmpty(phases);
    }

    int leastOrOne() {
        return least == null ? 1 : least;
    }
}
