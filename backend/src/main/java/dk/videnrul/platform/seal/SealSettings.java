package dk.videnrul.platform.seal;

import io.smallrye.config.ConfigMapping;

/** Settings of secrets that have to be read again ({@code videnrul.secrets.*}). */
@ConfigMapping(prefix = "videnrul.secrets")
interface SealSettings {
    /** What the key is made of: random, 32 characters or more. Who loses it makes every kept secret anew. */
    String key();
}
