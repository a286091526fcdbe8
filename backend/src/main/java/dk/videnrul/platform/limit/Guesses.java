package dk.videnrul.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.videnrul.platform.problem.Refusal;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Keeps short codes from being found by trying: an address that named many wrong ones is told nothing more about codes that
 * it has not named rightly before. Those who sit behind the same address and are in already stay in.
 */
@Singleton
public class Guesses {
    private static final int MOST_KNOWN = 100_000;
    private static final Duration KNOWN_FOR = Duration.ofHours(6);

    private record Known(String address, String code) {}

    private final Buckets buckets;
    private final LimitSettings settings;
    private final RoutingContext routing;
    private final Cache<Known, Boolean> known = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(KNOWN_FOR)
            .build();

    Guesses(Buckets buckets, LimitSettings settings, RoutingContext routing) {
        this.buckets = buckets;
        this.settings = settings;
        this.routing = routing;
    }

    /** @throws Refusal.TooManyRequests when the caller's address named too many wrong codes lately */
    public void refuseWhoGuesses(String code) {
        if (known.getIfPresent(new Known(address(), code)) == null && buckets.isEmpty(budget())) {
            throw new Refusal.TooManyRequests(Buckets.WINDOW.toSeconds());
        }
    }

    /** The code was one. */
    public void right(String code) {
        known.put(new Known(address(), code), true);
    }

    /** The code was none. */
    public void wrong() {
        buckets.spend(budget(), 1);
    }

    private Budget budget() {
        return new Budget("guess", "guess:" + address(), settings.guesses());
    }

    private String address() {
        return routing.request().remoteAddress().hostAddress();
    }
}
