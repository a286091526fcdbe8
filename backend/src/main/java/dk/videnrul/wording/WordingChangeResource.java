package dk.videnrul.wording;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/wording-changes")
@Tag(name = "Search desk")
@Asks(Action.KEEP_WORDINGS)
public class WordingChangeResource {
    private final WordingDesk desk;

    WordingChangeResource(WordingDesk desk) {
        this.desk = desk;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "listWordingChanges",
            summary = "What became of words",
            description = "Who added, changed or removed words, and what they were then; newest first.")
    public Page<WordingChangeView> list(
            @Parameter(description = "Id of the words that are asked for; all where it is left out.")
                    @RestQuery
                    @Nullable
                    UUID wording,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return desk.changes(wording, limit, cursor);
    }
}
