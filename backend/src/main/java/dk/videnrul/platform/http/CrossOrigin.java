package dk.videnrul.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;

/**
 * Lets pages of the listed origins call the API with an access token of their own (CORS). A browser's session never goes
 * with such a call: nothing allows credentials.
 */
@ApplicationScoped
class CrossOrigin {
    private static final int AFTER_THE_REQUEST_ID = 900;
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String SENT = "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, "
            + "If-Match, If-Modified-Since, If-None-Match, Range, X-Request-Id";
    private static final String READ =
            "Allow, Content-Disposition, Content-Language, Content-Range, Deprecation, ETag, "
                    + "Last-Modified, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset, WWW-Authenticate, "
                    + "X-Request-Id";
    private static final String SECONDS_TO_REMEMBER = "3600";

    private final Set<String> origins;

    /** Whose pages may call. */
    @ConfigMapping(prefix = "videnrul.cors")
    interface Settings {
        /** Origins such as {@code https://partner.example.org}; none without it. */
        Optional<Set<String>> origins();
    }

    CrossOrigin(Settings settings) {
        this.origins = settings.origins().orElse(Set.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_THE_REQUEST_ID);
    }

    private void answer(RoutingContext routing) {
        String origin = routing.request().getHeader("Origin");
        if (origin == null
                || !origins.contains(origin)
                || !routing.normalizedPath().startsWith("/api/")) {
            routing.next();
            return;
        }
        HttpServerResponse response = routing.response();
        response.putHeader("Access-Control-Allow-Origin", origin);
        if (routing.request().method().equals(HttpMethod.OPTIONS)
                && routing.request().getHeader("Access-Control-Request-Method") != null) {
            response.putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", SENT)
                    .putHeader("Access-Control-Max-Age", SECONDS_TO_REMEMBER)
                    .putHeader("Vary", "Origin")
                    .setStatusCode(204)
                    .end();
        } else {
            response.putHeader("Access-Control-Expose-Headers", READ);
            routing.next();
        }
    }
}
