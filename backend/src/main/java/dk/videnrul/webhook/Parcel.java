package dk.videnrul.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * A message that is ready to be sent, by whoever took it.
 *
 * @param lease proves that it was not given to somebody else meanwhile
 * @param message the id under which the receiver knows it again
 */
record Parcel(UUID webhook, UUID delivery, UUID lease, UUID message, URI to, Map<String, String> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
