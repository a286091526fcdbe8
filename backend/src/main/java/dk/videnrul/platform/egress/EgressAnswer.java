package dk.videnrul.platform.egress;

import java.util.Map;

/**
 * What came back.
 *
 * @param headers by their names in lower case; of several with one name, joined by commas
 * @param body at most the first bytes of it
 */
public record EgressAnswer(int status, Map<String, String> headers, byte[] body) {}
