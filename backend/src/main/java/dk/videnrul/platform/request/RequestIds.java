package dk.videnrul.platform.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id: the caller's own where it is harmless, else a new one; in the answer and in the log. */
@ApplicationScoped
public class RequestIds {
    private static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    String given = routing.request().getHeader(HEADER);
                    String id = given != null && HARMLESS.matcher(given).matches()
                            ? given
                            : UuidCreator.getTimeOrderedEpoch().toString();
                    routing.put(HEADER, id);
                    routing.response().putHeader(HEADER, id);
                    MDC.put("requestId", id);
                    routing.next();
                },
                BEFORE_EVERYTHING);
    }

    /** The id of the request that is being answered. */
    public static String of(RoutingContext routing) {
        String id = routing.get(HEADER);
        return id == null ? "" : id;
    }
}
