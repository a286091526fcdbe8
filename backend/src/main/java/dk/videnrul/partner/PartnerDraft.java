package dk.videnrul.partner;

import dk.videnrul.platform.json.Lists;
import dk.videnrul.platform.problem.NoCpr;
import dk.videnrul.platform.text.Language;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system that is to call on its own behalf.
 *
 * @param name what people call the system
 * @param organisation whose system it is
 * @param purpose what it does with what it gets
 * @param clientId its name at the identity provider: lower-case letters, digits and hyphens; made of the name where it is
 *     left out, and never changed afterwards
 * @param contactName who is written to, about secrets and suspensions too
 * @param contactEmail where
 * @param contactLanguage in which language; Danish where it is left out
 * @param scopes what it may do
 * @param requestsPerMinute a limit of its own; the usual one where it is left out
 */
public record PartnerDraft(
        @NotBlank @Size(max = 120) @NoCpr String name,
        @NotBlank @Size(max = 120) @NoCpr String organisation,
        @NotBlank @Size(max = 1000) @NoCpr String purpose,
        @Nullable String clientId,
        @NotBlank @Size(max = 120) @NoCpr String contactName,
        @NotBlank @Size(max = 200) @Email String contactEmail,
        @Nullable Language contactLanguage,
        @NotEmpty @Size(max = 20) List<@NotNull String> scopes,
        @Min(1) @Max(100_000) @Nullable Integer requestsPerMinute) {

    public PartnerDraft {
        scopes = Lists.orEmpty(scopes);
    }
}
