package dk.videnrul.event;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/calendars/{token}")
@Tag(name = "Events")
@Produces(CalendarFile.MEDIA_TYPE)
public class PersonalCalendarResource {
    private final CalendarFeeds feeds;

    PersonalCalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Cache(isPrivate = true, maxAge = 60)
    @Asks(Action.SEE_PUBLIC_CONTENT)
    @Operation(
            operationId = "getPersonalCalendar",
            summary = "Somebody's own calendar",
            description =
                    "The events of somebody's groups, of the network, and those for which they are registered, as "
                            + "iCalendar (RFC 5545), with what they may see at this moment. Who knows the address may read it.")
    public CalendarFile personal(
            @Parameter(description = "The secret part of the address, from /api/v1/me/calendar.") @RestPath
                    String token) {
        return feeds.ofPerson(token);
    }
}
