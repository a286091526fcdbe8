package dk.videnrul.admission;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

@Path("/api/v1/me/membership-requests")
@Tag(name = "Me")
@Asks(Action.ASK_FOR_MEMBERSHIP)
public class MyMembershipRequestResource {
    private final MyMembershipRequests requests;

    MyMembershipRequestResource(MyMembershipRequests requests) {
        this.requests = requests;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listMyMembershipRequests",
            summary = "My wishes to be a member",
            description = "What the caller asked for, newest first, and what has become of it.")
    public Page<MembershipRequestView> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return requests.list(limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "createMyMembershipRequest",
            summary = "Ask to be a member",
            description = "For somebody who is logged in and whom the network does not know. The coordinator of the "
                    + "municipality or the region, or the secretariat, answers.")
    public MembershipRequestView ask(MembershipRequestDraft draft) {
        return requests.ask(draft);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "withdrawMyMembershipRequest",
            summary = "Withdraw my wish to be a member",
            description = "As long as nobody has decided.")
    public void withdraw(
            @Parameter(description = "The request's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the request.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected) {
        requests.withdraw(id, expected);
    }
}
