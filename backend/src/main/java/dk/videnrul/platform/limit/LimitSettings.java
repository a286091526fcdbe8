package dk.videnrul.platform.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be spent a minute, where a call costs 1 unless its operation says otherwise. */
@ConfigMapping(prefix = "videnrul.limit")
interface LimitSettings {
    /** All who are not logged in, by their address. */
    @WithDefault("300")
    int guest();

    /** A person, wherever they are logged in. */
    @WithDefault("1200")
    int person();

    /** A partner with whom nothing else was agreed. */
    @WithDefault("600")
    int partner();

    /** Somebody in a crowd, by the token that their client made up. */
    @WithDefault("120")
    int participant();

    /** All of a crowd behind one address: 200 who ask every five seconds take 2400. */
    @WithDefault("6000")
    int hall();

    /** All of a crowd who named the same room. */
    @WithDefault("12000")
    int room();

    /** Wrong codes that are named from one address. */
    @WithDefault("60")
    int guesses();
}
