package dk.videnrul.review;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
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
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/review-tasks")
@Tag(name = "Knowledge")
public class ReviewTaskResource {
    private final ReviewTasks tasks;

    ReviewTaskResource(ReviewTasks tasks) {
        this.tasks = tasks;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_REVIEW_TASKS)
    @Operation(
            operationId = "listReviewTasks",
            summary = "What waits for me",
            description =
                    "What was submitted to the groups that the caller leads, and items whose review is due: of those "
                            + "groups and of the caller's own. The secretariat sees all. The longest waiting comes first.")
    public Page<ReviewTaskView> list(
            @Parameter(description = "Why it waits.", example = "submitted") @RestQuery @Nullable ReviewReason reason,
            @Parameter(description = "Slug of the owning theme group.", example = "tobak-og-nikotin")
                    @RestQuery
                    @Size(max = 100)
                    @Nullable
                    String themeGroup,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return tasks.list(new ReviewFilter(reason, themeGroup), limit, cursor);
    }
}
