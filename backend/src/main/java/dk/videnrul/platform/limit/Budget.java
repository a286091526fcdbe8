package dk.videnrul.platform.limit;

/**
 * What somebody may spend.
 *
 * @param policy its name in the headers
 * @param key whose it is; never shown
 */
record Budget(String policy, String key, int perMinute) {}
