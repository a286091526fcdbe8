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

@Path("/api/v1/municipalities/{code}/memberships")
@Tag(name = "Municipalities")
public class MunicipalityMembershipResource {
    private final Memberships memberships;

    MunicipalityMembershipResource(Memberships memberships) {
        this.memberships = memberships;
    }

    @GET
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "listMunicipalityMemberships",
            summary = "When a municipality belonged to the network",
            description = "Every period of membership, oldest first; also those that have not begun yet.")
    public Page<MembershipView> list(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return memberships.list(Place.municipality(code), limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.CHANGE_MEMBERSHIP)
    @Operation(
            operationId = "createMunicipalityMembership",
            summary = "Note a period of membership",
            description =
                    "The municipality joins or returns. For the secretariat and the board. Periods may not overlap.")
    public MembershipView create(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            MembershipDraft draft) {
        return memberships.create(Place.municipality(code), draft);
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_REFERENCE)
    @Operation(
            operationId = "getMunicipalityMembership",
            summary = "One period of membership",
            description = "A period of membership of a municipality by its id.")
    public MembershipView get(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "The period's id.") @RestPath UUID id) {
        return memberships.get(Place.municipality(code), id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_MEMBERSHIP)
    @Operation(
            operationId = "changeMunicipalityMembership",
            summary = "Change a period of membership",
            description =
                    "Also how a municipality leaves: until becomes the first day on which it is no longer a member. For the "
                            + "secretariat and the board.")
    public MembershipView change(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "The period's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<MembershipDraft> patch) {
        return memberships.change(Place.municipality(code), id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.CHANGE_MEMBERSHIP)
    @Operation(
            operationId = "removeMunicipalityMembership",
            summary = "Remove a period of membership",
            description = "For a period that was noted by mistake. For the secretariat and the board.")
    public void remove(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "The period's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is removed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        memberships.remove(Place.municipality(code), id, expected);
    }
}
