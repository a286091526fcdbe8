package dk.videnrul.strategy;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/strategies")
@Tag(name = "Strategy")
public class StrategyResource {
    private final Strategies strategies;
    private final StrategySteps steps;
    private final StrategyComparing comparing;

    StrategyResource(Strategies strategies, StrategySteps steps, StrategyComparing comparing) {
        this.strategies = strategies;
        this.steps = steps;
        this.comparing = comparing;
    }

    @GET
    @NeedsScope("groups:read")
    @Asks(Action.SEE_STRATEGY)
    @Operation(
            operationId = "listStrategies",
            summary = "The versions of the strategy",
            description =
                    "Those that the caller sees, the latest period first: adopted, replaced and archived ones for everybody, those out for consultation for members, drafts for the secretariat and the board.")
    public Page<StrategySummary> list(
            @Parameter(description = "Where the version is.", example = "adopted") @RestQuery
                    List<StrategyStatus> status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return strategies.list(status, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.WRITE_STRATEGY)
    @Operation(
            operationId = "createStrategy",
            summary = "Begin a version",
            description =
                    "Empty, or with the elements of another version, which keep their ids, so that the two can be compared. For the secretariat.")
    public StrategyView create(StrategyDraft draft) {
        return strategies.create(draft);
    }

    @GET
    @Path("{id}")
    @NeedsScope("groups:read")
    @Asks({Action.SEE_STRATEGY, Action.SEE_CONSULTATION, Action.SEE_STRATEGY_DRAFT})
    @Operation(
            operationId = "getStrategy",
            summary = "A version of the strategy",
            description = "With its mission, vision, focus areas, ways of working and goals.")
    public StrategyView get(@Parameter(description = "Id of the version.") @RestPath UUID id) {
        return strategies.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.WRITE_STRATEGY)
    @Operation(
            operationId = "changeStrategy",
            summary = "Change the title and the period",
            description = "As long as the version is not adopted. For the secretariat.")
    public StrategyView change(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<StrategyDraft> patch) {
        return strategies.change(id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.WRITE_STRATEGY)
    @Operation(
            operationId = "deleteStrategy",
            summary = "Drop a draft",
            description = "Only what is not out for consultation. For the secretariat.")
    public void delete(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is dropped.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        strategies.delete(id, expected);
    }

    @PUT
    @Path("{id}/status")
    @Asks({Action.WRITE_STRATEGY, Action.ADOPT_STRATEGY})
    @Operation(
            operationId = "changeStrategyStatus",
            summary = "Put a version out, take it back, adopt or archive it",
            description =
                    "Who adopts notes why each element is another than the one that was put out; every comment must have an answer, and no other adopted version may hold at the same time but the one that this is based on, which it replaces. The secretariat puts out and takes back; it and the board adopt and archive.")
    public StrategyView changeStatus(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            StrategyStatusChange change) {
        return steps.change(id, expected, change);
    }

    @GET
    @Path("{id}/changes")
    @Asks({Action.SEE_STRATEGY, Action.SEE_CONSULTATION})
    @Operation(
            operationId = "getStrategyChanges",
            summary = "How a version differs",
            description =
                    "From what was put out for consultation, with the notes that were made when it was adopted, for members; or from another version, for everybody who sees both.")
    public StrategyChangesView changes(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of another version; what was put out where it is left out.")
                    @RestQuery
                    @Nullable
                    UUID since) {
        return comparing.changes(id, since);
    }
}
