package dk.videnrul.admission;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/membership-requests")
@Tag(name = "Invitations")
@Asks(Action.DECIDE_MEMBERSHIP_REQUEST)
public class MembershipRequestResource {
    private final MembershipRequests requests;

    MembershipRequestResource(MembershipRequests requests) {
        this.requests = requests;
    }

    @GET
    @Asks(Action.SEE_MEMBERSHIP_REQUESTS)
    @Operation(
            operationId = "listMembershipRequests",
            summary = "Who wants to be a member",
            description =
                    "Newest first: for the secretariat all, for a coordinator those of the municipality or the region.")
    public Page<MembershipRequestView> list(
            @Parameter(description = "What has become of them; repeat for several.", example = "open") @RestQuery
                    List<RequestStatus> status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return requests.list(status, limit, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getMembershipRequest",
            summary = "One wish to be a member",
            description = "A request by id, for those who may decide over it.")
    public MembershipRequestView get(@Parameter(description = "The request's id.") @RestPath UUID id) {
        return requests.get(id);
    }

    @PUT
    @Path("{id}/status")
    @Operation(
            operationId = "decideMembershipRequest",
            summary = "Accept or decline",
            description =
                    "Accepting makes the account that asked a member's. Declining needs a reason. Either way a letter "
                            + "tells the one who asked.")
    public MembershipRequestView decide(
            @Parameter(description = "The request's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the request.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected,
            RequestDecision decision) {
        return requests.decide(id, expected, decision);
    }
}
