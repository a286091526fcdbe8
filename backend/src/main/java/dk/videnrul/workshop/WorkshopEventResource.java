package dk.videnrul.workshop;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.limit.Costs;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/workshops/{id}/events")
@Tag(name = "Workshops")
public class WorkshopEventResource {
    private final WorkshopStream stream;

    WorkshopEventResource(WorkshopStream stream) {
        this.stream = stream;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "private, no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Costs(2)
    @Asks(Action.RUN_WORKSHOP)
    @Operation(
            operationId = "followWorkshop",
            summary = "What happens in a workshop, while it happens",
            description =
                    "Server-sent events: answers (the data is what the list of answers gives) and workshop (the data is "
                            + "the workshop), and a comment every 15 seconds in which nothing happens. The stream ends "
                            + "with the workshop and after five minutes; whoever comes back with Last-Event-ID misses "
                            + "nothing. For those who run it.")
    @APIResponse(
            responseCode = "200",
            description = "The stream.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> follow(
            @Parameter(description = "Id of the workshop.") @RestPath UUID id,
            @Parameter(description = "The id of the last event that was read.")
                    @RestHeader("Last-Event-ID")
                    @Size(max = 100)
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        return stream.of(id, lastEventId).map(told -> event(sse, told));
    }

    private static OutboundSseEvent event(Sse sse, WorkshopStream.Telling told) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        return told.name() == null
                ? event.comment("still here").build()
                : event.name(told.name()).id(told.id()).data(told.json()).build();
    }
}
