package dk.videnrul.body;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/bodies")
@Tag(name = "Bodies")
@NeedsScope("groups:read")
public class BodyResource {
    private final Bodies bodies;

    BodyResource(Bodies bodies) {
        this.bodies = bodies;
    }

    @GET
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "listBodies",
            summary = "Bodies of the network",
            description = "Groups that are no theme groups, such as the board, in order of name: those of which the "
                    + "caller may know. Ended ones are listed too.")
    public Page<BodyView> list(
            @Parameter(description = "What kind of group it is; repeat for several.", example = "board") @RestQuery
                    List<BodyType> type,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return bodies.list(type, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.KEEP_BODIES)
    @Operation(
            operationId = "createBody",
            summary = "Set up a body",
            description = "It works from now on. For the secretariat.")
    public BodyView create(BodyDraft draft) {
        return bodies.create(draft);
    }

    @GET
    @Path("{slug}")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "getBody",
            summary = "One body",
            description = "A body by its slug, for those who may know of it.")
    public BodyView get(@Parameter(description = "The body's slug.", example = "bestyrelsen") @RestPath String slug) {
        return bodies.get(slug);
    }

    @PATCH
    @Path("{slug}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.KEEP_BODIES)
    @Operation(
            operationId = "changeBody",
            summary = "Change a body",
            description = "Changes what is written about it, who may know of it, and whether it has ended; the address "
                    + "stays. Meetings of a body that fewer people may know of are for no more people than the body "
                    + "itself from then on. For the secretariat.")
    public BodyView change(
            @Parameter(description = "The body's slug.", example = "bestyrelsen") @RestPath String slug,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<BodyDraft> patch) {
        return bodies.change(slug, expected, patch);
    }
}
