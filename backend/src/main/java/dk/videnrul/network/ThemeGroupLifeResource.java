package dk.videnrul.network;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups")
@Tag(name = "Theme groups")
@NeedsScope("groups:read")
public class ThemeGroupLifeResource {
    private final ThemeGroupLife life;
    private final ThemeGroupHistory history;

    ThemeGroupLifeResource(ThemeGroupLife life, ThemeGroupHistory history) {
        this.life = life;
        this.history = history;
    }

    @PUT
    @Path("{slug}/status")
    @Asks({
        Action.APPROVE_THEME_GROUP,
        Action.WITHDRAW_PROPOSAL,
        Action.RUN_THEME_GROUP,
        Action.CLOSE_THEME_GROUP,
        Action.REOPEN_THEME_GROUP
    })
    @Operation(
            operationId = "changeThemeGroupStatus",
            summary = "Take a theme group a step on in its life",
            description = "From proposed to planned with the board's approval; to active with purpose, ground rules, "
                    + "time frame, a chair and the eight start decisions; paused and active again with a reason; "
                    + "closed with a note, a steward and perhaps a successor; active again by the board. What is "
                    + "missing is told all at once, at /groundRules, /chairs or /startDecisions/rules for what is "
                    + "kept elsewhere.")
    public ThemeGroupView change(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            ThemeGroupStatusChange change) {
        return life.change(slug, expected, change);
    }

    @GET
    @Path("{slug}/history")
    @Asks(Action.SEE_GROUP_HISTORY)
    @Operation(
            operationId = "listThemeGroupHistory",
            summary = "What became of a theme group",
            description = "Every change of where the group is in its life, newest first: who, when, why. For members.")
    public Page<ThemeGroupChangeView> history(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return history.of(slug, limit, cursor);
    }
}
