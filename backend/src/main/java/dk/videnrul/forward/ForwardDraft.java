package dk.videnrul.forward;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item to forward.
 *
 * @param item short public id
 * @param email of the colleague, at work
 * @param name of the colleague
 * @param note why the colleague should read it
 */
public record ForwardDraft(
        @NotBlank @Size(max = 40) String item,
        @NotBlank @Size(max = 200) @Email String email,
        @Size(max = 120) @NoCpr @Nullable String name,
        @NotBlank @Size(max = 1000) @NoCpr String note) {}
