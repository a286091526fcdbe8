package dk.videnrul.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock of the product; everything asks it, so that a test can set the time. */
class WallClock {

    private static final Duration AS_THE_DATABASE_KEEPS_IT = Duration.ofNanos(1000);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), AS_THE_DATABASE_KEEPS_IT);
    }
}
