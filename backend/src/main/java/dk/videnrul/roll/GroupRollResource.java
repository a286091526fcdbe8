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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups/{slug}/rolls")
@Tag(name = "Rolls")
public class GroupRollResource {
    private final RollLists lists;

    GroupRollResource(RollLists lists) {
        this.lists = lists;
    }

    @GET
    @Asks(Action.SEE_ROLLS)
    @Operation(
            operationId = "listThemeGroupRolls",
            summary = "What was rolled to a theme group",
            description =
                    "Published items that were rolled to the group, newest first, with who sent them and why. For members.")
    public Page<RolledItem> list(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "What became of them; repeat for several.", example = "taken-up") @RestQuery
                    List<RollStatus> status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return lists.ofGroup(slug, status, limit, cursor);
    }
}
