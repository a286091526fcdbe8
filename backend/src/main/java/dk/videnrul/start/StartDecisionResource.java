package dk.videnrul.start;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups/{slug}/start-decisions")
@Tag(name = "Theme groups")
@NeedsScope("groups:read")
public class StartDecisionResource {
    private final StartDecisions decisions;

    StartDecisionResource(StartDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Asks(Action.SEE_GROUP_HISTORY)
    @Operation(
            operationId = "listStartDecisions",
            summary = "On what a theme group is founded",
            description = "The eight start questions with what the group has decided, and what else it lacks before it "
                    + "can be active. For members.")
    public StartDecisionsView list(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug) {
        return decisions.of(slug);
    }

    @GET
    @Path("{key}")
    @Asks(Action.SEE_GROUP_HISTORY)
    @Operation(
            operationId = "getStartDecision",
            summary = "One start decision",
            description = "One of the eight start questions with what the group has decided. For members.")
    public StartDecisionView get(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "The key of the question.", example = "rules") @RestPath @Nullable
                    StartQuestion key) {
        return decisions.get(slug, key);
    }

    @PUT
    @Path("{key}")
    @Asks(Action.DECIDE_START)
    @Operation(
            operationId = "answerStartDecision",
            summary = "Answer a start question",
            description = "Writes down what the group has decided. For its chairs and process leader, and the "
                    + "secretariat; for its proposer until the board has decided.")
    public StartDecisionView answer(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "The key of the question.", example = "rules") @RestPath @Nullable
                    StartQuestion key,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            StartDecisionDraft draft) {
        return decisions.answer(slug, key, expected, draft);
    }
}
