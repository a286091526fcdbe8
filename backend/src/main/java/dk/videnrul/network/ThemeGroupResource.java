package dk.videnrul.network;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups")
@Tag(name = "Theme groups")
@NeedsScope("groups:read")
public class ThemeGroupResource {
    private final ThemeGroups groups;

    ThemeGroupResource(ThemeGroups groups) {
        this.groups = groups;
    }

    @GET
    @Asks({Action.SEE_THEME_GROUPS, Action.SEE_PROPOSALS})
    @Operation(
            operationId = "listThemeGroups",
            summary = "Theme groups",
            description =
                    "Theme groups in order of name, closed ones too: what they learnt stays. Proposals are listed "
                            + "for those who decide them and those who made them.")
    public Page<ThemeGroupView> list(
            @Parameter(description = "Where the group is in its life; repeat for several.", example = "active")
                    @RestQuery
                    List<ThemeGroupStatus> status,
            @Parameter(description = "Id of a focus area; repeat for several.", example = "lighed-i-sundhed") @RestQuery
                    List<String> focusArea,
            @Parameter(description = "Id of a prevention package; repeat for several.", example = "tobak") @RestQuery
                    List<String> preventionPackage,
            @Parameter(description = "Part of the name or of a former name.", example = "tobak")
                    @RestQuery
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return groups.list(new ThemeGroupFilter(status, focusArea, preventionPackage, q), limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.PROPOSE_THEME_GROUP)
    @Operation(
            operationId = "createThemeGroup",
            summary = "Propose a theme group",
            description = "Creates a theme group that the board has yet to approve; until then only its proposer, the "
                    + "secretariat and the board see it. For members. A member who proposes a group is its chair, unless "
                    + "it gets another.")
    public ThemeGroupView create(ThemeGroupDraft draft) {
        return groups.propose(draft);
    }

    @GET
    @Path("{slug}")
    @Asks({Action.SEE_THEME_GROUPS, Action.SEE_PROPOSALS})
    @Operation(operationId = "getThemeGroup", summary = "One theme group", description = "A theme group by its slug.")
    public ThemeGroupView get(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug) {
        return groups.get(slug);
    }

    @PATCH
    @Path("{slug}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_THEME_GROUP)
    @Operation(
            operationId = "changeThemeGroup",
            summary = "Change a theme group",
            description =
                    "Changes what is written about a group. For its chairs and process leader, and the secretariat; for "
                            + "its proposer until the board has decided. The address stays when the name changes.")
    public ThemeGroupView change(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<ThemeGroupDraft> patch) {
        return groups.change(slug, expected, patch);
    }
}
