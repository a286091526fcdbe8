package dk.videnrul.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which the network lives: its days, its nights, and whatever names no zone of its own. */
public final class DanishTime {
    public static final String NAME = "Europe/Copenhagen";
    public static final ZoneId ZONE = ZoneId.of(NAME);

    private DanishTime() {}

    /** When a day begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
