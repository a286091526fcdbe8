package dk.videnrul.testsupport;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock of a test run: the real time until a test sets another. */
@Mock
@Singleton
public class SettableClock extends Clock {
    private volatile Instant set;

    public void set(Instant instant) {
        set = instant;
    }

    public void runOn() {
        set = null;
    }

    @Override
    public Instant instant() {
        Instant now = set;
        return now == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
