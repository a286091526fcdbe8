package dk.videnrul.joining;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups/{slug}/join-requests")
@Tag(name = "Theme groups")
public class GroupJoinRequestResource {
    private final JoinRequests requests;

    GroupJoinRequestResource(JoinRequests requests) {
        this.requests = requests;
    }

    @GET
    @Asks({Action.JOIN_THEME_GROUP, Action.SEE_JOIN_REQUESTS})
    @Operation(
            operationId = "listJoinRequests",
            summary = "Who asks to join",
            description =
                    "In the order in which they were sent: all of them for the group's chairs and the secretariat, "
                            + "their own for other members.")
    public Page<JoinRequestView> list(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "What became of them; repeat for several.", example = "open") @RestQuery
                    List<JoinRequestStatus> status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return requests.of(slug, status, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.JOIN_THEME_GROUP)
    @Operation(
            operationId = "sendJoinRequest",
            summary = "Ask to join a theme group",
            description =
                    "For members, where a group is joined on request; its chairs are told by e-mail. One wish at a "
                            + "time.")
    public JoinRequestView send(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            JoinRequestDraft draft) {
        return requests.send(slug, draft);
    }
}
