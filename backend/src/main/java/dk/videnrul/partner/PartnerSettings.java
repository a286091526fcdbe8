package dk.videnrul.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the clients of partners are kept at the identity provider ({@code videnrul.partners.*}). */
@ConfigMapping(prefix = "videnrul.partners")
interface PartnerSettings {

    /** The client that may manage clients of the realm, and nothing else. */
    @WithDefault("videnrul-admin")
    String adminClient();

    /** Its secret; without it partners are registered here, and their clients wait. */
    Optional<String> adminSecret();

    /** The realm's administration, where it is not beside the realm: {@code https://…/admin/realms/videnrul}. */
    Optional<String> adminUrl();

    /** How long the provider may take for one answer. */
    @WithDefault("5s")
    Duration timeout();

    /** When it is tried again what the provider has not taken. */
    @WithDefault("30s")
    Duration retryAfter();
}
