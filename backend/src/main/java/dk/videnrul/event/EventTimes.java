package dk.videnrul.event;

import dk.videnrul.platform.DanishTime;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Messages;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Says in words when an event is, in its own time zone. */
final class EventTimes {
    private EventTimes() {}

    static String say(Event event, Language language) {
        ZonedDateTime start = event.zoned(event.startsAt);
        ZonedDateTime end = event.zoned(event.endsAt);
        DateTimeFormatter date = formatter(language, "event.when.date");
        DateTimeFormatter time = formatter(language, "event.when.time");
        boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
        String when = oneDay
                ? Messages.say(language, "event.when.one-day", start.format(date), start.format(time), end.format(time))
                : Messages.say(
                        language,
                        "event.when.days",
                        start.format(date),
                        start.format(time),
                        end.format(date),
                        end.format(time));
        return event.timeZone.equals(DanishTime.NAME)
                ? when
                : Messages.say(language, "event.when.zone", when, event.timeZone);
    }

    private static DateTimeFormatter formatter(Language language, String key) {
        return DateTimeFormatter.ofPattern(Messages.say(language, key), language.locale());
    }
}
