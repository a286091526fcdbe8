package dk.videnrul.plainbrief;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.limit.Costs;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/bodies/{slug}/brief")
@Tag(name = "Bodies")
public class BodyBriefResource {
    private final BodyBriefs briefs;

    BodyBriefResource(BodyBriefs briefs) {
        this.briefs = briefs;
    }

    @GET
    @NoCache
    @Costs(3)
    @Asks(Action.READ_BODY_BRIEF)
    @Operation(
            operationId = "getBodyBrief",
            summary = "The brief of a body",
            description = "What the body should know now, in plain words and as people wrote it: the newest results in "
                    + "its focus areas with what worked and what did not, goals that are overdue or that nothing shows, "
                    + "information packages, and the meetings to come. For members who may know of the body.")
    public BodyBriefView get(
            @Parameter(description = "The body's slug.", example = "bestyrelsen") @RestPath String slug,
            @Parameter(
                            description = "The first day of what is new, for example 2026-11-10: a year ago at most, "
                                    + "and three months ago where it is left out.")
                    @RestQuery
                    @Size(max = 10)
                    @Nullable
                    String since) {
        return briefs.get(slug, since);
    }
}
