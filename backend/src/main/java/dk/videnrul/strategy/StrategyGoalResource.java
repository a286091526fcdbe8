package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.page.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/strategies/{id}/goals")
@Tag(name = "Strategy")
public class StrategyGoalResource {
    private final Goals goals;
    private final GoalEvidences evidence;

    StrategyGoalResource(Goals goals, GoalEvidences evidence) {
        this.goals = goals;
        this.evidence = evidence;
    }

    @GET
    @Costs(5)
    @Asks(Action.SEE_STRATEGY_GOALS)
    @Operation(
            operationId = "listStrategyGoals",
            summary = "The goals, what needs attention first",
            description =
                    "Overdue goals come first, then those without evidence, then by their day. Figures are counted over what the caller sees, within the period of the strategy. For members.")
    public Page<GoalView> list(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Valid @BeanParam GoalQuestion question,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return goals.list(id, question, limit, cursor);
    }

    @GET
    @Path("{goal}")
    @Asks(Action.SEE_STRATEGY_GOALS)
    @Operation(
            operationId = "getStrategyGoal",
            summary = "A goal",
            description = "How far it is, its figure, and how much shows it. For members.")
    public GoalView get(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the goal, the same in every version.") @RestPath UUID goal) {
        return goals.get(id, goal);
    }

    @PUT
    @Path("{goal}/status")
    @Asks(Action.FOLLOW_UP_GOAL)
    @Operation(
            operationId = "changeGoalStatus",
            summary = "Say how far a goal is",
            description =
                    "A goal is reached only where evidence shows it; who drops one says why. For the secretariat, the board, and those who answer for the goal.")
    public GoalView changeStatus(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the goal, the same in every version.") @RestPath UUID goal,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            GoalStatusChange change) {
        return goals.changeStatus(id, goal, expected, change);
    }

    @GET
    @Path("{goal}/evidence")
    @Asks(Action.SEE_STRATEGY_GOALS)
    @Operation(
            operationId = "listGoalEvidence",
            summary = "What shows how far a goal is",
            description = "Items, trials and events that the caller sees, oldest first. For members.")
    public Page<GoalEvidenceView> listEvidence(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the goal, the same in every version.") @RestPath UUID goal,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return evidence.list(id, goal, limit, cursor);
    }

    @POST
    @Path("{goal}/evidence")
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.FOLLOW_UP_GOAL)
    @Operation(
            operationId = "addGoalEvidence",
            summary = "Link evidence to a goal",
            description =
                    "An item, a trial or an event that every member may look at; each once. For the secretariat, the board, and those who answer for the goal.")
    public GoalEvidenceView addEvidence(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the goal, the same in every version.") @RestPath UUID goal,
            GoalEvidenceDraft draft) {
        return evidence.add(id, goal, draft);
    }

    @GET
    @Path("{goal}/evidence/{piece}")
    @Asks(Action.SEE_STRATEGY_GOALS)
    @Operation(
            operationId = "getGoalEvidence",
            summary = "A piece of evidence",
            description = "For members who see what it points to.")
    public GoalEvidenceView getEvidence(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the goal, the same in every version.") @RestPath UUID goal,
            @Parameter(description = "Id of the piece of evidence.") @RestPath UUID piece) {
        return evidence.get(id, goal, piece);
    }

    @DELETE
    @Path("{goal}/evidence/{piece}")
    @Asks(Action.FOLLOW_UP_GOAL)
    @Operation(
            operationId = "removeGoalEvidence",
            summary = "Take a piece of evidence away",
            description = "What it points to stays. For the secretariat, the board, and those who answer for the goal.")
    public void removeEvidence(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the goal, the same in every version.") @RestPath UUID goal,
            @Parameter(description = "Id of the piece of evidence.") @RestPath UUID piece,
            @Parameter(description = "Entity tag of the version that is taken away.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        evidence.remove(id, goal, piece, expected);
    }
}
