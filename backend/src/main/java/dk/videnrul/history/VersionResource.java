package dk.videnrul.history;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.limit.Costs;
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

@Path("/api/v1/knowledge-items/{id}")
@Tag(name = "Knowledge")
@NeedsScope("knowledge:write")
@Asks(Action.SEE_VERSIONS)
public class VersionResource {
    private final Versions versions;

    VersionResource(Versions versions) {
        this.versions = versions;
    }

    @GET
    @Path("versions")
    @Operation(
            operationId = "listKnowledgeItemVersions",
            summary = "Versions of an item",
            description =
                    "Every meaningful step in the life of an item, newest first. For its authors, the chairs of its "
                            + "group, the secretariat.")
    public Page<VersionSummary> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return versions.list(id, limit, cursor);
    }

    @GET
    @Path("versions/{number}")
    @Operation(
            operationId = "getKnowledgeItemVersion",
            summary = "One version of an item",
            description = "What an item said at one time. For its authors, the chairs of its group, the secretariat.")
    public VersionView get(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Number of the version.", example = "2") @RestPath int number) {
        return versions.get(id, number);
    }

    @GET
    @Path("comparison")
    @Costs(2)
    @Operation(
            operationId = "compareKnowledgeItemVersions",
            summary = "Compare two versions",
            description =
                    "What reads otherwise in one version than in another, word by word. For the authors of the item, "
                            + "the chairs of its group, the secretariat.")
    public Comparison compare(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Number of the earlier version; 0 for the one before the other.")
                    @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(999_999_999)
                    int from,
            @Parameter(description = "Number of the later version; 0 for the newest.")
                    @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Max(999_999_999)
                    int to) {
        return versions.compare(id, from, to);
    }
}
