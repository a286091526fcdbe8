package dk.videnrul.platform.egress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of calls to addresses that others chose ({@code videnrul.egress.*}). */
@ConfigMapping(prefix = "videnrul.egress")
public interface EgressSettings {
    /** Whether it has to be https, on one of the ports; otherwise http is taken too, on any port. */
    @WithDefault("true")
    boolean strict();

    /** The ports that may be called. */
    @WithDefault("443,8443")
    Set<Integer> ports();

    /** Networks that may be called although they are not public, for example {@code 10.1.0.0/16}. */
    Optional<List<String>> allowedPrivateNetworks();

    /** How long a connection may take. */
    @WithDefault("5s")
    Duration connect();

    /** How long a call may take in all. */
    @WithDefault("15s")
    Duration total();
}
