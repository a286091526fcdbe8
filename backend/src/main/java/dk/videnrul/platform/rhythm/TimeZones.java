package dk.videnrul.platform.rhythm;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time zones that people may choose: all that Java knows by a name, for example Europe/Copenhagen. */
public final class TimeZones {
    private TimeZones() {}

    /** Adds a fault at {@code /timeZone} for one that is none; what is left out is for others to judge. */
    public static void check(@Nullable String zone, Faults faults) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            faults.add(Fault.at("/timeZone", "unknown-time-zone", zone));
        }
    }
}
