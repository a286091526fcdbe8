package dk.videnrul.knowledge;

import dk.videnrul.platform.problem.NoCpr;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask: a role or a person, with work contact data.
 *
 * @param by who answers: the person named here (also where it is left out), or whoever holds a role when somebody asks
 * @param role for example sundhedskonsulent
 */
public record Contact(
        @Nullable ContactBy by,
        @Size(max = 120) @NoCpr @Nullable String name,
        @Size(max = 120) @NoCpr @Nullable String role,
        @Size(max = 200) @Email @Nullable String email,
        @Size(max = 40) @NoCpr @Nullable String phone) {}
