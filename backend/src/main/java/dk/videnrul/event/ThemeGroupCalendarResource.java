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

@Path("/api/v1/theme-groups/{slug}/calendar")
@Tag(name = "Events")
@Produces(CalendarFile.MEDIA_TYPE)
public class ThemeGroupCalendarResource {
    private final CalendarFeeds feeds;

    ThemeGroupCalendarResource(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @NeedsScope("events:read")
    @Asks({Action.SEE_PUBLIC_CONTENT, Action.SEE_MEMBERS_CONTENT, Action.SEE_GROUP_CONTENT})
    @Operation(
            operationId = "getThemeGroupCalendar",
            summary = "A theme group's calendar",
            description =
                    "The group's events of the last half year and all that come, as iCalendar (RFC 5545); cancelled "
                            + "ones too. Without a login, what is public.")
    public CalendarFile themeGroup(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug) {
        return feeds.ofGroup(slug);
    }
}
