package dk.videnrul.brief;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/municipalities/{code}/brief/subscription")
@Asks(Action.READ_BRIEF)
@Tag(name = "Brief")
public class BriefSubscriptionResource {
    private final BriefSubscriptions subscriptions;

    BriefSubscriptionResource(BriefSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getBriefSubscription",
            summary = "When I get the brief",
            description = "Whether and when the caller gets the brief of the municipality by e-mail. Nobody gets it "
                    + "who has not chosen it.")
    public BriefSubscriptionView get(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code) {
        return subscriptions.get(code);
    }

    @PUT
    @Operation(
            operationId = "changeBriefSubscription",
            summary = "Choose when I get the brief",
            description = "Off, weekly or monthly, on a weekday and at an hour of the caller's own time zone. It ends "
                    + "by itself with the role that lets the caller read the brief.")
    public BriefSubscriptionView change(
            @Parameter(description = "The official 4-digit code.", example = "0607") @RestPath String code,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            BriefSubscriptionDraft draft) {
        return subscriptions.change(code, expected, draft);
    }
}
