package dk.videnrul.partner;

import java.time.Instant;
import java.util.List;

/**
 * A secret, told this once: nobody here keeps it.
 *
 * @param tokenEndpoint where the system gets its tokens, with the grant {@code client_credentials}
 */
public record PartnerSecretView(
        String clientId, String secret, String tokenEndpoint, List<String> scopes, Instant issuedAt) {

    /** Not with the secret: what is printed may end in a log. */
    @Override
    public String toString() {
        return "PartnerSecretView[" + clientId + "]";
    }
}
