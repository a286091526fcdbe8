package dk.videnrul.event;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events/{id}/registrations")
@Tag(name = "Events")
public class RegistrationResource {
    private static final String EVENT = "The event's short public id, or its uuid.";

    private final Registrations registrations;

    RegistrationResource(Registrations registrations) {
        this.registrations = registrations;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Asks(Action.SEE_PARTICIPANTS)
    @Operation(
            operationId = "listRegistrations",
            summary = "Who takes part",
            description = "Everybody who is registered or waits, in the order in which they came, with their notes; as "
                    + "text/csv the whole list as a table for a spreadsheet. For those who organise the event.")
    public Page<RegistrationView> list(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "Only those with a seat, or only those who wait.", example = "waiting")
                    @RestQuery
                    @Nullable
                    RegistrationStatus status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return registrations.list(id, status, limit, cursor);
    }

    /** The same address for those who ask for a table: another media type of the operation above. */
    @GET
    @Produces("text/csv;qs=0.5")
    @Asks(Action.SEE_PARTICIPANTS)
    @Operation(hidden = true)
    public ParticipantsFile file(@RestPath String id) {
        return registrations.file(id);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.REGISTER_FOR_EVENT)
    @Operation(
            operationId = "registerForEvent",
            summary = "Take part",
            description = "Registers the caller; where every seat is taken, on the waiting list. For members.")
    public RegistrationView register(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id, RegistrationDraft draft) {
        return registrations.register(id, draft);
    }

    @GET
    @Path("{registration}")
    @Asks(Action.WITHDRAW_REGISTRATION)
    @Operation(
            operationId = "getRegistration",
            summary = "One registration",
            description = "A registration, for the person themselves and for those who organise the event.")
    public RegistrationView get(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "The registration's id.") @RestPath UUID registration) {
        return registrations.get(id, registration);
    }

    @PATCH
    @Path("{registration}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_REGISTRATION)
    @Operation(
            operationId = "changeRegistration",
            summary = "Change the note",
            description = "Changes what the organisers are told, such as food and access, until the event is over. For "
                    + "the person themselves.")
    public RegistrationView change(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "The registration's id.") @RestPath UUID registration,
            @Parameter(description = "Entity tag of the registration, or *.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<RegistrationDraft> patch) {
        return registrations.change(id, registration, expected, patch);
    }

    @DELETE
    @Path("{registration}")
    @Asks(Action.WITHDRAW_REGISTRATION)
    @Operation(
            operationId = "withdrawRegistration",
            summary = "Take part no more",
            description = "Withdraws a registration; the first of the waiting list gets the seat and is told by mail. "
                    + "For the person themselves and for those who organise the event.")
    public void withdraw(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = "The registration's id.") @RestPath UUID registration,
            @Parameter(description = "Entity tag of the registration, or *.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected) {
        registrations.withdraw(id, registration, expected);
    }
}
