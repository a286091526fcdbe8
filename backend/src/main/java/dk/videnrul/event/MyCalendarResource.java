package dk.videnrul.event;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.idempotency.Idempotent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/api/v1/me/calendar")
@Tag(name = "Me")
public class MyCalendarResource {
    private final MyCalendar calendar;

    MyCalendarResource(MyCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @NoCache
    @Asks(Action.HAVE_CALENDAR)
    @Operation(
            operationId = "getMyCalendar",
            summary = "The address of my calendar",
            description = "The secret address under which a calendar program reads the caller's events, where one "
                    + "was made. For members.")
    public MyCalendarView get() {
        return calendar.get();
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.HAVE_CALENDAR)
    @Operation(
            operationId = "makeMyCalendar",
            summary = "Make an address for my calendar",
            description = "Makes a new secret address; one that was there before stops working. For members.")
    public MyCalendarView make() {
        return calendar.make();
    }

    @DELETE
    @Asks(Action.HAVE_CALENDAR)
    @Operation(
            operationId = "revokeMyCalendar",
            summary = "Revoke the address of my calendar",
            description = "From now on nobody reads the caller's events under it. For members.")
    public void revoke(
            @Parameter(description = "Entity tag of the address, or *.", required = true) @RestHeader("If-Match")
                    ExpectedVersion expected) {
        calendar.revoke(expected);
    }
}
