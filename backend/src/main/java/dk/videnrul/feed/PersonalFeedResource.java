package dk.videnrul.feed;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.installation.Installation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feeds/{token}")
@Tag(name = "Feeds and changes")
@Produces(AtomFile.MEDIA_TYPE)
@Asks(Action.SEE_PUBLIC_CONTENT)
public class PersonalFeedResource {
    private final PersonalFeeds feeds;
    private final Installation installation;

    PersonalFeedResource(PersonalFeeds feeds, Installation installation) {
        this.feeds = feeds;
        this.installation = installation;
    }

    @GET
    @Cache(isPrivate = true, maxAge = 60)
    @Operation(
            operationId = "getPersonalFeed",
            summary = "Everything new that somebody may see, as a feed",
            description = "Published items that the owner of the address may see at this moment, published last first, "
                    + "as Atom (RFC 4287). Who knows the address may read it.")
    public AtomFile everything(
            @Parameter(description = "The secret part of the address, from /api/v1/me/feed.") @RestPath String token,
            @Parameter(description = "Entries in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins, as the link to the next page names it.")
                    @RestQuery
                    @Size(max = 2000)
                    @Nullable
                    String cursor,
            @Context UriInfo asked) {
        return feeds.everything(token, new Asked(limit, cursor, FeedAddressing.of(asked, installation)));
    }

    @GET
    @Path("{subscription}")
    @Cache(isPrivate = true, maxAge = 60)
    @Operation(
            operationId = "getPersonalSubscriptionFeed",
            summary = "What is new in something that somebody follows, as a feed",
            description = "Published items of a group, topic, municipality or search that the owner of the address "
                    + "follows, with what they may see at this moment, as Atom (RFC 4287); of items from elsewhere also "
                    + "who rolled them there and why. Who knows the address may read it.")
    public AtomFile ofSubscription(
            @Parameter(description = "The secret part of the address, from /api/v1/me/feed.") @RestPath String token,
            @Parameter(description = "Id of the subscription, from /api/v1/me/subscriptions.") @RestPath
                    UUID subscription,
            @Parameter(description = "Entries in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins, as the link to the next page names it.")
                    @RestQuery
                    @Size(max = 2000)
                    @Nullable
                    String cursor,
            @Context UriInfo asked) {
        return feeds.ofSubscription(
                token, subscription, new Asked(limit, cursor, FeedAddressing.of(asked, installation)));
    }
}
