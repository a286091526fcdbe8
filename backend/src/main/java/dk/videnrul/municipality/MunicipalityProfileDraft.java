package dk.videnrul.municipality;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality says of itself.
 *
 * @param description who it is, in a few lines
 * @param healthFocus what it works with in public health just now
 * @param website where its own pages on health are
 * @param email an address of the municipality, not of a person
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record MunicipalityProfileDraft(
        @Size(max = 2000) @NoCpr @Nullable String description,
        @Size(max = 2000) @NoCpr @Nullable String healthFocus,

        @Size(max = 300) @Pattern(regexp = "https?://[^\\s/]+\\.[^\\s]+") @Nullable
        String website,

        @Size(max = 200) @Email @Nullable String email) {}
