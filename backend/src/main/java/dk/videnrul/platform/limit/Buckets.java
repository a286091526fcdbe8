package dk.videnrul.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A token bucket for everybody who called lately, refilled evenly over the minute. Each node counts for itself: a limit is
 * there to keep one caller from taking everything, which does not need an exact figure over all nodes.
 */
@Singleton
class Buckets {
    private static final int MOST_BUCKETS = 100_000;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Cache<Budget, Bucket> buckets;
    private final TimeMeter time;

    Buckets(Clock clock) {
        this.time = new MeterOf(clock);
        // After a minute a bucket that is let alone is full, as a new one is: it can be forgotten.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(WINDOW.plusSeconds(1))
                .build();
    }

    /** Takes the cost, or nothing where it is not there. */
    Spent spend(Budget budget, int cost) {
        ConsumptionProbe probe =
                buckets.get(budget, this::full).tryConsumeAndReturnRemaining(Math.min(cost, budget.perMinute()));
        return new Spent(
                budget,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    boolean isEmpty(Budget budget) {
        return buckets.get(budget, this::full).getAvailableTokens() <= 0;
    }

    private Bucket full(Budget budget) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(budget.perMinute()).refillGreedy(budget.perMinute(), WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    private record MeterOf(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
