package dk.videnrul.event.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as calendars show it.
 *
 * @param uid the same for ever, whatever changes
 * @param sequence counts the changes of time and place; a calendar takes the higher one
 * @param url the page of the event
 */
public record CalendarEntry(
        String uid,
        int sequence,
        String title,
        @Nullable String description,
        @Nullable String location,
        String url,
        List<String> categories,
        ZonedDateTime start,
        ZonedDateTime end,
        boolean cancelled,
        Instant createdAt,
        Instant updatedAt) {}
