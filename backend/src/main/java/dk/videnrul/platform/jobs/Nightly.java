package dk.videnrul.platform.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.videnrul.platform.DanishTime;
import java.time.LocalTime;

/** When work is done that can wait for the night, whichever zone the machine is in. */
public final class Nightly {
    private Nightly() {}

    public static Schedule at(int hour, int minute) {
        return Schedules.daily(DanishTime.ZONE, LocalTime.of(hour, minute));
    }
}
