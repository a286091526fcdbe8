package dk.videnrul.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of invitations ({@code videnrul.invitations.*}). */
@ConfigMapping(prefix = "videnrul.invitations")
interface InvitationSettings {

    /** How long the link in a letter can be used. */
    @WithDefault("14D")
    Duration validFor();

    /** How long the record of an invitation is kept after it was accepted, revoked, or ran out. */
    @WithDefault("90D")
    Duration keptFor();
}
