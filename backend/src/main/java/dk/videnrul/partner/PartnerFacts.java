package dk.videnrul.partner;

import dk.videnrul.platform.text.Language;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a partner.
 *
 * @param clientId its client at the identity provider
 * @param name of the system
 * @param contactName who is written to
 * @param language of letters to the contact
 * @param active whether it may call now
 * @param scopes what it may ask for in a token
 * @param requestsPerMinute the limit of its own; null for the usual one
 */
public record PartnerFacts(
        UUID id,
        String clientId,
        String name,
        String contactName,
        String contactEmail,
        Language language,
        boolean active,
        Set<String> scopes,
        @Nullable Integer requestsPerMinute) {

    public PartnerFacts {
        scopes = Set.copyOf(scopes);
    }
}
