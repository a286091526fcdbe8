package dk.videnrul.metrics;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.limit.Costs;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/metrics")
@Tag(name = "Metrics")
@NeedsScope("metrics:read")
@Asks(Action.SEE_METRICS)
public class MetricsResource {
    private final Metrics metrics;
    private final ReachMeasure reach;

    MetricsResource(Metrics metrics, ReachMeasure reach) {
        this.metrics = metrics;
        this.reach = reach;
    }

    @GET
    @Path("time-to-practice")
    @Costs(5)
    @Operation(
            operationId = "getTimeToPractice",
            summary = "How long it takes until knowledge is tried elsewhere",
            description =
                    "Days from first publication to the first trial in another municipality, of the items that were "
                            + "first published in the period and that the caller sees. For members, and partners with the scope.")
    public TimeToPractice timeToPractice(@BeanParam MetricsQuestion question) {
        return metrics.timeToPractice(question);
    }

    @GET
    @Path("rolls")
    @Costs(5)
    @Operation(
            operationId = "getRollMeasures",
            summary = "How much is rolled, and how it is answered",
            description = "The rolls that were sent in the period, of items that the caller sees. For members, and "
                    + "partners with the scope.")
    public RollMeasures rolls(@BeanParam MetricsQuestion question) {
        return metrics.rolls(question);
    }

    @GET
    @Path("reach")
    @Costs(5)
    @Operation(
            operationId = "getReach",
            summary = "How far knowledge gets",
            description =
                    "The places that took up or began to try an item of somebody else in the period, who lives there, "
                            + "and how it went; of items that the caller sees. For members, and partners with the scope.")
    public Reach reach(@BeanParam MetricsQuestion question) {
        return reach.of(question);
    }
}
