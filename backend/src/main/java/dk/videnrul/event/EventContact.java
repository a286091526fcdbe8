package dk.videnrul.event;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about an event, with work contact data; public with the event.
 *
 * @param role for example procesleder
 */
public record EventContact(
        @NotBlank @Size(max = 120) @NoCpr String name,
        @Size(max = 120) @NoCpr @Nullable String role,
        @Size(max = 200) @Email @Nullable String email,
        @Size(max = 40) @NoCpr @Nullable String phone) {}
