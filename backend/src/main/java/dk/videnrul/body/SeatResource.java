package dk.videnrul.body;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/bodies/{slug}/seats")
@Tag(name = "Bodies")
@NeedsScope("groups:read")
public class SeatResource {
    private static final String BODY = "The body's slug.";
    private static final String SEAT = "The id of the seat.";
    private static final String TAG = "Entity tag of the version that is changed.";
    private static final String AN_ID = "0191a000-0000-7000-8000-000000000201";

    private final Seats seats;

    SeatResource(Seats seats) {
        this.seats = seats;
    }

    @GET
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "listSeats",
            summary = "Who sits in a body",
            description =
                    "The people of a body today and those who come, with role, mandate and period. For members of "
                            + "the network who may know of the body.")
    public Page<SeatView> list(
            @Parameter(description = BODY, example = "bestyrelsen") @RestPath String slug,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return seats.of(slug, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.KEEP_BODIES)
    @Operation(
            operationId = "addSeat",
            summary = "Give somebody a seat in a body",
            description = "Any member, in any role and with a mandate. For the secretariat.")
    public SeatView add(
            @Parameter(description = BODY, example = "bestyrelsen") @RestPath String slug, SeatDraft draft) {
        return seats.add(slug, draft);
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "getSeat",
            summary = "Somebody's seat in a body",
            description = "One person's seat. For members of the network who may know of the body.")
    public SeatView get(
            @Parameter(description = BODY, example = "bestyrelsen") @RestPath String slug,
            @Parameter(description = SEAT, example = AN_ID) @RestPath UUID id) {
        return seats.get(slug, id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.KEEP_BODIES)
    @Operation(
            operationId = "changeSeat",
            summary = "Change somebody's seat in a body",
            description = "Changes role, mandate or period. For the secretariat.")
    public SeatView change(
            @Parameter(description = BODY, example = "bestyrelsen") @RestPath String slug,
            @Parameter(description = SEAT, example = AN_ID) @RestPath UUID id,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected,
            MergePatch<SeatTerms> patch) {
        return seats.change(slug, id, expected, patch);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.KEEP_BODIES)
    @Operation(
            operationId = "endSeat",
            summary = "End somebody's seat in a body",
            description = "From today on; that the person sat there stays known. For the secretariat.")
    public void end(
            @Parameter(description = BODY, example = "bestyrelsen") @RestPath String slug,
            @Parameter(description = SEAT, example = AN_ID) @RestPath UUID id,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected) {
        seats.end(slug, id, expected);
    }
}
