package dk.videnrul.feed;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.search.SearchFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/feed")
@Tag(name = "Feeds and changes")
@Produces(AtomFile.MEDIA_TYPE)
@NeedsScope("knowledge:read")
@Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
public class KnowledgeFeedResource {
    private final Feeds feeds;
    private final Installation installation;

    KnowledgeFeedResource(Feeds feeds, Installation installation) {
        this.feeds = feeds;
        this.installation = installation;
    }

    @GET
    @Operation(
            operationId = "getKnowledgeFeed",
            summary = "What is new, as a feed",
            description =
                    "Published items of the whole network, or those that a search finds, published last first, as Atom (RFC 4287) in pages (RFC 5005). Without a login, what is public.")
    public AtomFile feed(
            @BeanParam SearchFilter filter,
            @Parameter(description = "Entries in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins, as the link to the next page names it.")
                    @RestQuery
                    @Size(max = 2000)
                    @Nullable
                    String cursor,
            @Context UriInfo asked) {
        return feeds.ofSearch(filter.toSearch(), new Asked(limit, cursor, FeedAddressing.of(asked, installation)));
    }
}
