package dk.videnrul.change;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/changes")
@Tag(name = "Feeds and changes")
@NeedsScope("knowledge:read")
public class ChangeResource {
    private final ChangeWaiting changes;

    ChangeResource(ChangeWaiting changes) {
        this.changes = changes;
    }

    @GET
    @Blocking
    @NoCache
    @Asks(Action.READ_CHANGES)
    @Costs(2)
    @Operation(
            operationId = "listChanges",
            summary = "What changed since",
            description =
                    "What became of published items, in the order in which it became true: items to put into a copy, "
                            + "and tombstones for those that the caller may not see any more. Without since, from the beginning. "
                            + "Whoever passes since of each answer in the next call misses nothing and ends with what the caller "
                            + "may see. With wait, an answer that would be empty comes when there is something, or when that "
                            + "time is over. For members, and for partners.")
    @APIResponse(
            responseCode = "200",
            description = "The next changes, perhaps none.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(
            responseCode = "410",
            description = "The copy is of another database, or the caller may see other items than before: begin anew.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<ChangePage> list(
            @Parameter(description = "The place after which to read: since of the answer before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String since,
            @Parameter(description = "Changes in an answer.") @RestQuery @DefaultValue("20") @Min(1) @Max(100)
                    int limit,
            @Parameter(description = "Seconds to wait where there is nothing yet.")
                    @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(30)
                    int wait) {
        return changes.read(since, limit, Duration.ofSeconds(wait));
    }
}
