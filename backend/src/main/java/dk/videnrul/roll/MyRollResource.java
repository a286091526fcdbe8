package dk.videnrul.roll;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me/rolls")
@Tag(name = "Me")
public class MyRollResource {
    private final RollLists lists;

    MyRollResource(RollLists lists) {
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_ROLLS)
    @Operation(
            operationId = "listMyRolls",
            summary = "What I rolled, or am to answer",
            description = "Newest first: what waits for the caller as chair or coordinator, or what the caller sent.")
    public Page<RolledItem> list(
            @Parameter(description = "Which of the two.", example = "to-answer") @RestQuery @DefaultValue("to-answer")
                    RollBox box,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.ofCaller(box, limit, cursor);
    }
}
