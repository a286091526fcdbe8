package dk.videnrul.webhook;

import dk.videnrul.platform.egress.EgressAnswer;
import dk.videnrul.platform.egress.EgressFault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How sending a message went: an answer, or the reason why there was none. */
record SendResult(
        Instant at,
        int milliseconds,
        @Nullable Integer status,
        Map<String, String> headers,
        @Nullable String text,
        @Nullable EgressFault fault) {
    private static final int MOST_HEADERS = 40;
    private static final int MOST_CHARACTERS = 500;
    private static final int GONE = 410;

    static SendResult of(EgressAnswer answer, Instant at, int milliseconds) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.headers().entrySet().stream()
                .limit(MOST_HEADERS)
                .forEach(header -> headers.put(storable(header.getKey()), bounded(storable(header.getValue()))));
        return new SendResult(
                at,
                milliseconds,
                answer.status(),
                headers,
                storable(new String(answer.body(), StandardCharsets.UTF_8)),
                null);
    }

    static SendResult of(EgressFault fault, Instant at, int milliseconds) {
        return new SendResult(at, milliseconds, null, Map.of(), null, fault);
    }

    boolean isDelivered() {
        return status != null && status >= 200 && status < 300;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static String bounded(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }
}
