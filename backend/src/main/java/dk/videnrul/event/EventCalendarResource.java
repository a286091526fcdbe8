package dk.videnrul.event;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/events/{id}/calendar")
@Tag(name = "Events")
@Produces(CalendarFile.MEDIA_TYPE)
public class EventCalendarResource {
    private final CalendarFeeds feeds;

    EventCalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @NeedsScope("events:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "getEventCalendar",
            summary = "One event for a calendar",
            description = "An event as iCalendar (RFC 5545), to be put into a calendar.")
    public CalendarFile event(
            @Parameter(description = "The event's short public id, or its uuid.", example = "k7m3x9qdt") @RestPath
                    String id) {
        return feeds.ofEvent(id);
    }
}
