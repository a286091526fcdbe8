package dk.videnrul.workshop;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a theme is called.
 *
 * @param place where it stands among the others; after them where it is left out
 */
public record WorkshopThemeDraft(
        @NotBlank @Size(max = 120) @NoCpr String title,
        @Min(1) @Max(1000) @Nullable Integer place) {}
