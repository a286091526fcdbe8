package dk.videnrul.admission;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be a member; who they are comes from their login. Exactly one employer: a municipality or a region.
 *
 * @param municipality code of the municipality for which they work
 * @param region slug of the region for which they work
 * @param title what they are there
 * @param message why they want to take part
 */
public record MembershipRequestDraft(
        @Nullable String municipality,
        @Nullable String region,
        @NotBlank @Size(max = 120) @NoCpr String title,
        @Size(max = 1000) @NoCpr @Nullable String message) {}
