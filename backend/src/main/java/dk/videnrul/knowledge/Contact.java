package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask: a role or a person, with work contact data.
 *
 * @param role for example sundhedskonsulent
 */
public record Contact(
        @Size(max = 120) @NoCpr @Nullable String name,
        @Size(max = 120) @NoCpr @Nullable String role,
        @Size(max = 200) @Email @Nullable String email,
        @Size(max = 40) @NoCpr @Nullable String phone) {}
