package dk.videnrul.event;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events")
@Tag(name = "Events")
public class EventResource {
    private static final String EVENT = "The event's short public id, or its uuid.";
    private static final String TAG = "Entity tag of the version that is changed.";

    private final Events events;
    private final EventList list;

    EventResource(Events events, EventList list) {
        this.events = events;
        this.list = list;
    }

    @GET
    @NeedsScope("events:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "listEvents",
            summary = "The calendar",
            description = "Meetings and theme days in order of time, as far as the caller may see them.")
    public Page<EventSummary> list(
            @BeanParam EventQuestion question,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return list.list(question, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Asks(Action.CREATE_EVENT)
    @Operation(
            operationId = "createEvent",
            summary = "Plan an event",
            description = "Puts a meeting or theme day into the calendar. For the chairs and process leaders of one of "
                    + "its groups; for the whole network, the secretariat.")
    public EventView create(EventDraft draft) {
        return events.create(draft);
    }

    @GET
    @Path("{id}")
    @NeedsScope("events:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "getEvent",
            summary = "One event",
            description = "An event in full, as far as the caller may see it. The link for taking part over the net is "
                    + "for members.")
    public EventView get(@Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id) {
        return events.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.CHANGE_EVENT)
    @Operation(
            operationId = "changeEvent",
            summary = "Change an event",
            description = "Changes what is written. Another time or place is told by mail to those who are registered; "
                    + "seats that are added go to those who wait. For the chairs and process leaders of any of its "
                    + "groups, and the secretariat.")
    public EventView change(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected,
            MergePatch<EventDraft> patch) {
        return events.change(id, expected, patch);
    }

    @PUT
    @Path("{id}/status")
    @Asks(Action.CHANGE_EVENT)
    @Operation(
            operationId = "changeEventStatus",
            summary = "Cancel an event, or take that back",
            description = "Cancels with a reason, or plans again; either is told by mail to those who are registered. "
                    + "For the chairs and process leaders of any of its groups, and the secretariat.")
    public EventView changeStatus(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected,
            EventStatusChange change) {
        return events.changeStatus(id, expected, change);
    }

    @DELETE
    @Path("{id}")
    @Asks(Action.CHANGE_EVENT)
    @Operation(
            operationId = "deleteEvent",
            summary = "Delete an event",
            description = "Deletes an event for which nobody is registered; another is cancelled instead. "
                    + "For the chairs and process leaders of any of its groups, and the secretariat.")
    public void delete(
            @Parameter(description = EVENT, example = "k7m3x9qdt") @RestPath String id,
            @Parameter(description = TAG, required = true) @RestHeader("If-Match") ExpectedVersion expected) {
        events.delete(id, expected);
    }
}
