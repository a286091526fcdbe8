package dk.videnrul.partner;

import dk.videnrul.platform.text.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is registered of the calling system.
 *
 * @param scopes what it may do at most; its token may allow less
 * @param requestsPerMinute its own limit; null for the usual one
 * @param contactEmail where letters about it go
 */
public record OwnRegistrationView(
        UUID id,
        String clientId,
        String name,
        String organisation,
        List<String> scopes,
        @Nullable Integer requestsPerMinute,
        String contactName,
        String contactEmail,
        Language contactLanguage) {}
