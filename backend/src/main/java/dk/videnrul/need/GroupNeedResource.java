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

@Path("/api/v1/theme-groups/{slug}/needs")
@Tag(name = "Needs")
public class GroupNeedResource {
    private final NeedLists lists;

    GroupNeedResource(NeedLists lists) {
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_NEEDS)
    @Operation(
            operationId = "listThemeGroupNeeds",
            summary = "Where knowledge is missing in a theme group",
            description = "Open questions that are put to the group, and those with one of its topics that nobody has "
                    + "answered yet; newest first. For members.")
    public Page<GroupNeed> list(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.missingIn(slug, limit, cursor);
    }
}
