package dk.videnrul.feed;

import dk.videnrul.platform.installation.Installation;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The address under which a feed was asked for, as others know this server, and those of its other pages. */
record FeedAddressing(URI asked) {
    private static final String CURSOR = "cursor";

    static FeedAddressing of(UriInfo asked, Installation installation) {
        String query = asked.getRequestUri().getRawQuery();
        return new FeedAddressing(URI.create(installation.publicUrl()
                + asked.getRequestUri().getRawPath()
                + (query == null || query.isEmpty() ? "" : "?" + query)));
    }

    String self() {
        return asked.toString();
    }

    String first() {
        return UriBuilder.fromUri(asked).replaceQueryParam(CURSOR).build().toString();
    }

    String at(String cursor) {
        return UriBuilder.fromUri(asked)
                .replaceQueryParam(CURSOR, cursor)
                .build()
                .toString();
    }
}
