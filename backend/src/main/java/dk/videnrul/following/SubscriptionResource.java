package dk.videnrul.following;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me/subscriptions")
@Tag(name = "Being told")
public class SubscriptionResource {
    private final Subscriptions subscriptions;

    SubscriptionResource(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GET
    @NoCache
    @Asks(Action.FOLLOW)
    @Operation(
            operationId = "listMySubscriptions",
            summary = "What I follow",
            description = "The theme groups, topics, municipalities, items and searches that the caller follows, the "
                    + "latest first. For members.")
    public Page<SubscriptionView> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return subscriptions.list(limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.FOLLOW)
    @Operation(
            operationId = "follow",
            summary = "Follow something",
            description = "From now on the caller is told in their inbox what is new: of a theme group, a topic, a "
                    + "municipality, an item, or what a search would find. Each thing once (409), at most 200 things. "
                    + "For members.")
    public SubscriptionView follow(SubscriptionDraft draft) {
        return subscriptions.follow(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Asks(Action.CHANGE_SUBSCRIPTION)
    @Operation(
            operationId = "getMySubscription",
            summary = "Something that I follow",
            description = "Only the caller's own.")
    public SubscriptionView get(
            @Parameter(description = "The id of the subscription.", example = "0191a000-0000-7000-8000-000000000501")
                    @RestPath
                    UUID id) {
        return subscriptions.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_SUBSCRIPTION)
    @Operation(
            operationId = "renameMySubscription",
            summary = "Call a search otherwise",
            description = "Changes the name of a search that the caller keeps.")
    public SubscriptionView rename(
            @Parameter(description = "The id of the subscription.", example = "0191a000-0000-7000-8000-000000000501")
                    @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<SubscriptionName> patch) {
        return subscriptions.rename(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.CHANGE_SUBSCRIPTION)
    @Operation(
            operationId = "unfollow",
            summary = "Follow it no more",
            description = "What was told already stays in the inbox.")
    public void unfollow(
            @Parameter(description = "The id of the subscription.", example = "0191a000-0000-7000-8000-000000000501")
                    @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is deleted.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        subscriptions.unfollow(id, expected);
    }
}
