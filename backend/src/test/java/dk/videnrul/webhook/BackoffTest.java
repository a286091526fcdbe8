package dk.videnrul.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final Random chance = new Random(7);

    @Test
    void it_is_tried_later_each_time_at_a_random_moment() {
        assertThat(latest(1)).isBetween(NOW.plusSeconds(1), NOW.plusSeconds(5));
        assertThat(latest(3)).isBetween(NOW.plusSeconds(60), NOW.plus(Duration.ofMinutes(2)));
        assertThat(latest(8)).isBetween(NOW.plus(Duration.ofHours(3)), NOW.plus(Duration.ofHours(4)));
        assertThat(latest(50)).isBefore(NOW.plus(Duration.ofHours(4)).plusMillis(1));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(_ -> Backoff.next(4, NOW, chance))
                        .distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void a_receiver_may_ask_for_time_but_not_for_days() {
        assertThat(RetryAfter.read("120", NOW)).isEqualTo(NOW.plusSeconds(120));
        assertThat(RetryAfter.read("Mon, 23 Nov 2026 10:05:00 GMT", NOW)).isEqualTo(NOW.plusSeconds(300));
        assertThat(RetryAfter.read("soon", NOW)).isNull();
        assertThat(RetryAfter.read(null, NOW)).isNull();
        assertThat(Backoff.bounded(NOW.plus(Duration.ofDays(3)), NOW)).isEqualTo(NOW.plus(Duration.ofHours(4)));
    }

    /** The latest of many, which comes near to the longest that is possible. */
    private Instant latest(int attempts) {
        return IntStream.range(0, 200)
                .mapToObj(_ -> Backoff.next(attempts, NOW, chance))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
