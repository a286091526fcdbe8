package dk.videnrul.coordination;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.municipality.Place;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/regions/{slug}")
@Tag(name = "Municipalities")
public class RegionRoleResource {
    private final LocalRoles roles;

    RegionRoleResource(LocalRoles roles) {
        this.roles = roles;
    }

    @GET
    @Path("roles")
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "listRegionRoles",
            summary = "Coordinators and political contacts of a region",
            description = "Who holds, has held or will hold a role for the region, newest first. For members.")
    public Page<LocalRoleView> list(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return roles.list(Place.region(slug), limit, cursor);
    }

    @POST
    @Path("roles")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.APPOINT)
    @Operation(
            operationId = "createRegionRole",
            summary = "Appoint a coordinator or a political contact of a region",
            description = "For the secretariat and the present coordinator. The member must work for the region; a "
                    + "deputy is a second coordinator, with a mandate that says so.")
    public LocalRoleView appoint(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            RoleDraft draft) {
        return roles.appoint(Place.region(slug), draft);
    }

    @GET
    @Path("roles/{id}")
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "getRegionRole",
            summary = "One role for a region",
            description = "A role by id, with its period and mandate. For members.")
    public LocalRoleView get(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "The role's id.") @RestPath UUID id) {
        return roles.get(Place.region(slug), id);
    }

    @PATCH
    @Path("roles/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.APPOINT)
    @Operation(
            operationId = "changeRegionRole",
            summary = "Change or end a role for a region",
            description = "Its mandate and its last day. For the secretariat and the present coordinator.")
    public LocalRoleView change(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            @Parameter(description = "The role's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<RolePatch> patch) {
        return roles.change(Place.region(slug), id, expected, patch);
    }

    @POST
    @Path("handovers")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.APPOINT)
    @Operation(
            operationId = "createRegionHandover",
            summary = "Hand a role for a region over",
            description =
                    "Ends the role for one person and gives it to a colleague from the same day, in one step; the "
                            + "colleague gets a letter with the note. For the secretariat and the present coordinator.")
    public LocalRoleView handOver(
            @Parameter(description = "The region's slug.", example = "syddanmark") @RestPath String slug,
            HandoverDraft draft) {
        return roles.handOver(Place.region(slug), draft);
    }
}
