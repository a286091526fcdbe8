package dk.videnrul.municipality;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/regions/{slug}/memberships")
@Tag(name = "Municipalities")
public class RegionMembershipResource {
    private final Memberships memberships;

    RegionMembershipResource(Memberships memberships) {
        this.memberships = memberships;
    }

    @GET
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "listRegionMemberships",
            summary = "When a region belonged to the network",
            description = "Every period of membership, oldest first; also those that have not begun yet.")
    public Page<MembershipView> list(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return memberships.list(Place.region(slug), limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.CHANGE_MEMBERSHIP)
    @Operation(
            operationId = "createRegionMembership",
            summary = "Note a period of membership",
            description = "The region joins or returns. For the secretariat and the board. Periods may not overlap.")
    public MembershipView create(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            MembershipDraft draft) {
        return memberships.create(Place.region(slug), draft);
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "getRegionMembership",
            summary = "One period of membership",
            description = "A period of membership of a region by its id.")
    public MembershipView get(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "The period's id.") @RestPath UUID id) {
        return memberships.get(Place.region(slug), id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_MEMBERSHIP)
    @Operation(
            operationId = "changeRegionMembership",
            summary = "Change a period of membership",
            description =
                    "Also how a region leaves: until becomes the first day on which it is no longer a member. For the "
                            + "secretariat and the board.")
    public MembershipView change(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "The period's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<MembershipDraft> patch) {
        return memberships.change(Place.region(slug), id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.CHANGE_MEMBERSHIP)
    @Operation(
            operationId = "removeRegionMembership",
            summary = "Remove a period of membership",
            description = "For a period that was noted by mistake. For the secretariat and the board.")
    public void remove(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "The period's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is removed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        memberships.remove(Place.region(slug), id, expected);
    }
}
