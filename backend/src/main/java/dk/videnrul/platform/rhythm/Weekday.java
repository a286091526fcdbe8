package dk.videnrul.platform.rhythm;

import java.time.DayOfWeek;

/** A day of the week. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    DayOfWeek toDay() {
        return DayOfWeek.valueOf(name());
    }
}
