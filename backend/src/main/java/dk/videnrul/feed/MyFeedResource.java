package dk.videnrul.feed;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/api/v1/me/feed")
@Tag(name = "Feeds and changes")
@Asks(Action.HAVE_FEED)
public class MyFeedResource {
    private final MyFeed feed;

    MyFeedResource(MyFeed feed) {
        this.feed = feed;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getMyFeed",
            summary = "The address of my feeds",
            description = "The secret address under which a feed reader reads what the caller may see, where one was "
                    + "made; with the id of a subscription after it, what is new there. For members.")
    public MyFeedView get() {
        return feed.get();
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "makeMyFeed",
            summary = "Make an address for my feeds",
            description = "Makes a new secret address; one that was there before stops working. For members.")
    public MyFeedView make() {
        return feed.make();
    }

    @DELETE
    @Operation(
            operationId = "revokeMyFeed",
            summary = "Revoke the address of my feeds",
            description = "From now on nobody reads along under it. For members.")
    public void revoke(
            @Parameter(description = "Entity tag of the address, or *.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected) {
        feed.revoke(expected);
    }
}
