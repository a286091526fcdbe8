package dk.videnrul.forward;

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

@Path("/api/v1/municipalities/{code}/forwards")
@Asks(Action.FORWARD_ITEM)
@Tag(name = "Brief")
public class ForwardResource {
    private final Forwards forwards;
    private final ForwardList list;

    ForwardResource(Forwards forwards, ForwardList list) {
        this.forwards = forwards;
        this.list = list;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listForwards",
            summary = "What was forwarded to colleagues",
            description = "What coordinators of the municipality forwarded, newest first, and whether it was opened. "
                    + "For them alone.")
    public Page<ForwardView> list(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return list.of(code, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "forwardItem",
            summary = "Forward an item to a colleague",
            description = "Sends a letter with a signed link to a colleague at work, who need not be a member. Title "
                    + "and summary stand in it only where everybody may read the item. Of what was forwarded to the same "
                    + "address before, the problem names the first in see.")
    public ForwardView send(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            ForwardDraft draft) {
        return forwards.send(code, draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Operation(
            operationId = "getForward",
            summary = "Something that was forwarded",
            description = "One forwarded item, for coordinators of the municipality.")
    public ForwardView get(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "The id of what was forwarded.") @RestPath UUID id) {
        return forwards.get(code, id);
    }

    @POST
    @Path("{id}/reminders")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "remindOfForward",
            summary = "Remind a colleague",
            description = "Sends the letter once more to a colleague who has not opened it: three days after the last "
                    + "letter at the earliest.")
    public ForwardView remind(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "The id of what was forwarded.") @RestPath UUID id) {
        return forwards.remind(code, id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "withdrawForward",
            summary = "Withdraw what was forwarded",
            description = "The link then says that it was withdrawn. It stays in the list until it is forgotten.")
    public void withdraw(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "The id of what was forwarded.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is withdrawn.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        forwards.withdraw(code, id, expected);
    }
}
