package dk.videnrul.partner;

import java.util.List;
import java.util.UUID;

/**
 * How the client of a partner should be at the identity provider.
 *
 * @param revision counts what was wanted before
 * @param enabled whether it gets tokens
 * @param ended whether the provider should forget it
 */
record WantedClient(
        UUID partner,
        String clientId,
        String name,
        List<String> scopes,
        long revision,
        boolean enabled,
        boolean ended) {}
