package dk.videnrul.people;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The work contact of a member: who they are and for whom they work. One employer: a municipality, a region, or another
 * organisation.
 *
 * @param municipality code
 * @param region slug
 * @param organisation name of an employer that is neither
 * @param email at work
 */
@Schema // It is in the contract as what a merge patch changes, and nowhere else.
public record PersonDraft(
        @NotBlank @Size(max = 120) @NoCpr String name,
        @Size(max = 120) @NoCpr @Nullable String title,
        @Size(max = 120) @NoCpr @Nullable String department,
        @Nullable String municipality,
        @Nullable String region,
        @Size(max = 120) @NoCpr @Nullable String organisation,
        @Size(max = 200) @Email @Nullable String email) {}
