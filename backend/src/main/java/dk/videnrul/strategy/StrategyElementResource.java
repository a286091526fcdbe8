package dk.videnrul.strategy;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("/api/v1/strategies/{id}/elements")
@Tag(name = "Strategy")
public class StrategyElementResource {
    private final StrategyElements elements;

    StrategyElementResource(StrategyElements elements) {
        this.elements = elements;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.WRITE_STRATEGY)
    @Operation(
            operationId = "addStrategyElement",
            summary = "Add an element",
            description =
                    "As long as the version is not adopted. A version has one mission and one vision. For the secretariat.")
    public StrategyElementView add(
            @Parameter(description = "Id of the version.") @RestPath UUID id, StrategyElementDraft draft) {
        return elements.add(id, draft);
    }

    @GET
    @Path("{element}")
    @NeedsScope("groups:read")
    @Asks({Action.SEE_STRATEGY, Action.SEE_CONSULTATION, Action.SEE_STRATEGY_DRAFT})
    @Operation(
            operationId = "getStrategyElement",
            summary = "An element of a version",
            description = "As this version words it.")
    public StrategyElementView get(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the element, the same in every version.") @RestPath UUID element) {
        return elements.get(id, element);
    }

    @PATCH
    @Path("{element}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.WRITE_STRATEGY)
    @Operation(
            operationId = "changeStrategyElement",
            summary = "Change an element",
            description =
                    "Its words, what it serves, who answers for it, or its place among its kind; as long as the version is not adopted. For the secretariat.")
    public StrategyElementView change(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the element, the same in every version.") @RestPath UUID element,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<StrategyElementDraft> patch) {
        return elements.change(id, element, expected, patch);
    }

    @DELETE
    @Path("{element}")
    @Asks(Action.WRITE_STRATEGY)
    @Operation(
            operationId = "removeStrategyElement",
            summary = "Take an element away",
            description = "As long as the version is not adopted and no other element serves it. For the secretariat.")
    public void remove(
            @Parameter(description = "Id of the version.") @RestPath UUID id,
            @Parameter(description = "Id of the element, the same in every version.") @RestPath UUID element,
            @Parameter(description = "Entity tag of the version that is taken away.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        elements.remove(id, element, expected);
    }
}
