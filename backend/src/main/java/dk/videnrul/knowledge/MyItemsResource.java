package dk.videnrul.knowledge;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me/knowledge-items")
@Asks(Action.SEE_OWN_ITEMS)
@Tag(name = "Me")
public class MyItemsResource {
    private final MyItems items;

    MyItemsResource(MyItems items) {
        this.items = items;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listMyKnowledgeItems",
            summary = "What I wrote",
            description = "What the caller wrote alone or with others, drafts too, changed last first.")
    public Page<KnowledgeItemSummary> list(
            @Parameter(description = "Where the item is in its life; repeat for several.", example = "draft") @RestQuery
                    List<ItemStatus> status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return items.list(status, limit, cursor);
    }
}
