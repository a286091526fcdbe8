package dk.videnrul.roll;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/{id}/rolls")
@Tag(name = "Rolls")
public class ItemRollResource {
    private final Rolls rolls;
    private final RollLists lists;

    ItemRollResource(Rolls rolls, RollLists lists) {
        this.rolls = rolls;
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_ROLLS)
    @Operation(
            operationId = "listRolls",
            summary = "Where an item was rolled",
            description = "Every roll of the item, oldest first, with who sent it, why, and what became of it. "
                    + "For members who see the item.")
    public Page<RollView> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.ofItem(id, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks({Action.ROLL_ITEM, Action.ANSWER_ROLL})
    @Operation(
            operationId = "rollItem",
            summary = "Roll an item on",
            description = "Sends a published item to a theme group or a municipality with the reason why it matters "
                    + "there. They decide whether they take it up; who answers for them can take it at once (pull). "
                    + "An item rolls to a place once: who else sends it there adds a reason to the same roll. "
                    + "What is only for the members of its group does not roll.")
    public RollView send(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            RollDraft draft) {
        return rolls.send(id, draft);
    }
}
