package dk.videnrul.feed;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own feeds.
 *
 * @param url for a feed reader, of everything that the caller may see; with the id of a subscription after it, of what is
 *     followed there. Who knows it reads along, so it is a secret; null until one is made
 */
public record MyFeedView(@Nullable String url, @Nullable Instant createdAt, long version) implements Addressed {
    @Override
    public String path() {
        return "/api/v1/me/feed";
    }
}
