package dk.videnrul.trial;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/knowledge-items/{id}/trials")
@Tag(name = "Trials")
public class ItemTrialResource {
    private final TrialReports reports;
    private final TrialReading reading;

    ItemTrialResource(TrialReports reports, TrialReading reading) {
        this.reports = reports;
        this.reading = reading;
    }

    @GET
    @NeedsScope("knowledge:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT, Action.SEE_DRAFT})
    @Operation(
            operationId = "listItemTrials",
            summary = "Who tries an item",
            description =
                    "The trials of an item, reported last first, never by how they went. For everybody who sees the "
                            + "item; the people and the words are for members.")
    public Page<TrialView> list(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return reading.ofItem(id, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.REPORT_TRIAL)
    @Operation(
            operationId = "reportTrial",
            summary = "Report that a municipality tries an item",
            description =
                    "Also what is over can be told. For those who work for the municipality, and who coordinates it. "
                            + "A municipality has one unfinished trial of an item at most: of another, the problem names the first "
                            + "in see. What is archived is not begun any more; see names what took its place.")
    public TrialView report(
            @Parameter(description = "The item's short public id.", example = "k7m3x9qdt") @RestPath String id,
            TrialDraft draft) {
        return reports.report(id, draft);
    }
}
