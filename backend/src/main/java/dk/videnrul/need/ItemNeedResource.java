package dk.videnrul.need;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/{id}/needs")
@Tag(name = "Needs")
public class ItemNeedResource {
    private final NeedLists lists;

    ItemNeedResource(NeedLists lists) {
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "listKnowledgeItemNeeds",
            summary = "What an item answers",
            description =
                    "The questions that the item was named as an answer to, oldest first. For members who see the item.")
    public Page<ItemNeed> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.ofItem(id, limit, cursor);
    }
}
