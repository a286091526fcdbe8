package dk.videnrul.event;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own calendar feed.
 *
 * @param url for a calendar program; who knows it reads the caller's events, so it is a secret; null until one is made
 */
public record MyCalendarView(@Nullable String url, @Nullable Instant createdAt, long version) implements Addressed {
    @Override
    public String path() {
        return "/api/v1/me/calendar";
    }
}
