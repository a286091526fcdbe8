package dk.videnrul.methodcall;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
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

@Path("/api/v1/method-calls")
@Tag(name = "Method trial calls")
public class MethodCallResource {
    private final MethodCalls calls;

    MethodCallResource(MethodCalls calls) {
        this.calls = calls;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_METHOD_CALLS)
    @Operation(
            operationId = "listMethodCalls",
            summary = "Method trial calls",
            description =
                    "To what groups invite municipalities, newest first; drafts are for those who plan them. For members.")
    public Page<MethodCallSummary> list(
            @Parameter(description = "Status; several mean any of them.") @RestQuery @Size(max = 5)
                    List<MethodCallStatus> status,
            @Parameter(description = "Slug of a group.", example = "tobak-og-nikotin")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable
                    String themeGroup,
            @Parameter(description = "Short public id of an item.", example = "k7m3x9qdt")
                    @RestQuery
                    @Size(max = 20)
                    @Nullable
                    String item,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return calls.list(status, themeGroup, item, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.PLAN_METHOD_CALL)
    @Operation(
            operationId = "planMethodCall",
            summary = "Plan a method trial call",
            description = "Writes down to what a group invites. Nobody else sees it before it is opened.")
    public MethodCallView plan(MethodCallDraft draft) {
        return calls.plan(draft);
    }

    @GET
    @Path("{id}")
    @NoCache
    @Asks({Action.SEE_METHOD_CALLS, Action.PLAN_METHOD_CALL})
    @Operation(
            operationId = "getMethodCall",
            summary = "A method trial call",
            description =
                    "To what a group invites, who takes part, where their reports are, and what was made of them.")
    public MethodCallView get(@Parameter(description = "Id of the call.") @RestPath UUID id) {
        return calls.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.PLAN_METHOD_CALL)
    @Operation(
            operationId = "changeMethodCall",
            summary = "Change a method trial call",
            description = "Until it runs. Once it is opened, its group and its method stay.")
    public MethodCallView change(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<MethodCallDraft> patch) {
        return calls.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.PLAN_METHOD_CALL)
    @Operation(
            operationId = "removeMethodCall",
            summary = "Throw a method trial call away",
            description = "As long as it is not opened; what is opened is cancelled.")
    public void remove(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        calls.remove(id, expected);
    }

    @PUT
    @Path("{id}/status")
    @Asks(Action.PLAN_METHOD_CALL)
    @Operation(
            operationId = "changeMethodCallStatus",
            summary = "Open, begin, close or cancel a method trial call",
            description =
                    "Opened, it needs a deadline ahead, a phase, and a published item that members see. When it begins to "
                            + "run, each municipality that takes part gets a trial of the item, or goes on with the one that "
                            + "it has. Closing needs what was found out, cancelling a reason.")
    public MethodCallView step(
            @Parameter(description = "Id of the call.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MethodCallStatusChange change) {
        return calls.step(id, expected, change);
    }
}
