package dk.videnrul.joining;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/join-requests")
@Tag(name = "Theme groups")
public class JoinRequestResource {
    private final JoinRequests requests;

    JoinRequestResource(JoinRequests requests) {
        this.requests = requests;
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_JOIN_REQUESTS)
    @Operation(
            operationId = "getJoinRequest",
            summary = "One wish to join",
            description = "For who asks, the group's chairs and the secretariat.")
    public JoinRequestView get(
            @Parameter(description = "The id of the request.", example = "0191a000-0000-7000-8000-000000000301")
                    @RestPath
                    UUID id) {
        return requests.get(id);
    }

    @PUT
    @Path("{id}/status")
    @Asks({Action.ANSWER_JOIN_REQUESTS, Action.WITHDRAW_JOIN_REQUEST})
    @Operation(
            operationId = "answerJoinRequest",
            summary = "Answer a wish to join, or take it back",
            description = "The group's chairs and the secretariat accept it, which makes the person a member of the "
                    + "group, or decline it with a reason; who asked is told by e-mail. Who asked may take it back.")
    public JoinRequestView answer(
            @Parameter(description = "The id of the request.", example = "0191a000-0000-7000-8000-000000000301")
                    @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            JoinRequestStatusChange change) {
        return requests.answer(id, expected, change);
    }
}
