package dk.videnrul.insight;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.knowledge.KnowledgeItemSummary;
import dk.videnrul.platform.limit.Costs;
import dk.videnrul.platform.page.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/insights")
@Tag(name = "Insights")
@Asks(Action.SEE_INSIGHTS)
@NoCache
public class InsightResource {
    private static final String CSV = "text/csv;qs=0.5";

    private final Insights insights;
    private final Spreading spreading;
    private final InsightItems items;
    private final InsightTables tables;

    InsightResource(Insights insights, Spreading spreading, InsightItems items, InsightTables tables) {
        this.insights = insights;
        this.spreading = spreading;
        this.items = items;
        this.tables = tables;
    }

    @GET
    @Path("map")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getInsightMap",
            summary = "Who shares and who tries",
            description = "Items by the municipality that shares them, and those of others that each municipality "
                    + "began to try or took up. As text/csv a table for a spreadsheet. Counted over what every "
                    + "member sees. For members.")
    public InsightMap map(@BeanParam Years years) {
        return insights.map(years);
    }

    @GET
    @Path("map")
    @Produces(CSV)
    @Operation(hidden = true)
    public InsightFile mapFile(@BeanParam Years years) {
        return tables.map(years);
    }

    @GET
    @Path("reach")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getInsightReach",
            summary = "How far knowledge gets",
            description = "Theme groups, municipalities and the people who live there that knowledge of others "
                    + "reached, small municipalities and regions, and how it went. As text/csv a table for a "
                    + "spreadsheet. Counted over what every member sees. For members.")
    public InsightReach reach(@BeanParam Years years) {
        return spreading.reach(years);
    }

    @GET
    @Path("reach")
    @Produces(CSV)
    @Operation(hidden = true)
    public InsightFile reachFile(@BeanParam Years years) {
        return tables.reach(years);
    }

    @GET
    @Path("time-to-practice")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getInsightTimeToPractice",
            summary = "How long it takes until knowledge is tried elsewhere, over time",
            description = "Days from first publication to the first trial in another municipality: the distribution, "
                    + "and the quartiles of each quarter of publication. As text/csv a table for a spreadsheet. "
                    + "Counted over what every member sees. For members.")
    public InsightPractice practice(@BeanParam Years years) {
        return insights.practice(years);
    }

    @GET
    @Path("time-to-practice")
    @Produces(CSV)
    @Operation(hidden = true)
    public InsightFile practiceFile(@BeanParam Years years) {
        return tables.practice(years);
    }

    @GET
    @Path("coverage")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getInsightCoverage",
            summary = "What there is knowledge about",
            description = "Items by focus area, prevention package and topic, and how many of them were tried "
                    + "elsewhere; also concepts without any. As text/csv a table for a spreadsheet. Counted over "
                    + "what every member sees. For members.")
    public InsightCoverage coverage(@BeanParam Years years) {
        return insights.coverage(years);
    }

    @GET
    @Path("coverage")
    @Produces(CSV)
    @Operation(hidden = true)
    public InsightFile coverageFile(@BeanParam Years years) {
        return tables.coverage(years);
    }

    @GET
    @Path("flow")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getInsightFlow",
            summary = "From where knowledge rolls, and where to",
            description = "Rolls between theme groups and the municipalities of each region, the strongest ways "
                    + "first, and the sum of each year. As text/csv a table for a spreadsheet. Counted over what "
                    + "every member sees. For members.")
    public InsightFlow flow(@BeanParam Years years) {
        return spreading.flow(years);
    }

    @GET
    @Path("flow")
    @Produces(CSV)
    @Operation(hidden = true)
    public InsightFile flowFile(@BeanParam Years years) {
        return tables.flow(years);
    }

    @GET
    @Path("{figure}/items")
    @Costs(2)
    @Operation(
            operationId = "listInsightItems",
            summary = "The items behind a figure",
            description = "The items that a figure counts, those that were written last first. For members.")
    public Page<KnowledgeItemSummary> items(
            @Parameter(description = "What is counted.", example = "tried") @RestPath @Nullable Figure figure,
            @BeanParam Years years,
            @BeanParam InsightItemsQuestion question) {
        return items.list(figure, years, question);
    }
}
