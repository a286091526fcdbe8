package dk.videnrul.gap;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-gaps")
@Tag(name = "Search desk")
@Asks(Action.SEE_KNOWLEDGE_GAPS)
public class KnowledgeGapResource {
    private final KnowledgeGaps gaps;

    KnowledgeGapResource(KnowledgeGaps gaps) {
        this.gaps = gaps;
    }

    @GET
    @NoCache
    @Costs(5)
    @Operation(
            operationId = "listKnowledgeGaps",
            summary = "What people look for in vain",
            description =
                    "Words that members searched for without a hit, most asked for first. Who searched is never kept. Words "
                            + "are shown, and kept at all, once they were looked for three times: by different people, or by "
                            + "somebody on different days. They are forgotten after half a year.")
    public Page<KnowledgeGapView> list(
            @Parameter(
                            description =
                                    "A day of the first week, in Danish time; twelve weeks before the last by default.")
                    @RestQuery
                    @Size(max = 10)
                    @Nullable
                    String from,
            @Parameter(description = "A day of the last week, in Danish time; today by default.")
                    @RestQuery
                    @Size(max = 10)
                    @Nullable
                    String to,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return gaps.list(from, to, limit, cursor);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "setKnowledgeGapAside",
            summary = "Do not show it any more",
            description = "For what is no gap, or nobody's business: the words are forgotten and not shown again.")
    public void setAside(
            @Parameter(description = "The gap's id.", example = "0191a000-0000-7000-8000-000000000901") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is set aside, or *.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        gaps.setAside(id, expected);
    }
}
