package dk.videnrul.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When a message that did not get through is sent again: later each time, and at a random moment of that time. */
final class Backoff {
    private static final List<Duration> LONGEST = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private Backoff() {}

    /** @param attempts how often it was sent */
    static Instant next(int attempts, Instant now, RandomGenerator random) {
        Duration longest = LONGEST.get(Math.min(Math.max(attempts, 1), LONGEST.size()) - 1);
        return now.plusMillis(random.nextLong(SHORTEST.toMillis(), longest.toMillis() + 1));
    }

    /** What a receiver asked for, as far as we wait at all. */
    static @Nullable Instant bounded(@Nullable Instant asked, Instant now) {
        Instant latest = now.plus(LONGEST.getLast());
        return asked != null && asked.isAfter(latest) ? latest : asked;
    }
}
