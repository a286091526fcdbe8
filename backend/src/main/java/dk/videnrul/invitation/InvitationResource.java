package dk.videnrul.invitation;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Creating is not {@code @Idempotent}: the answer holds a link that is kept nowhere. A second call for the same address is
 * a conflict instead.
 */
@Path("/api/v1/invitations")
@Tag(name = "Invitations")
@Asks(Action.INVITE)
public class InvitationResource {
    private final Invitations invitations;
    private final Acceptance acceptance;

    InvitationResource(Invitations invitations, Acceptance acceptance) {
        this.invitations = invitations;
        this.acceptance = acceptance;
    }

    @GET
    @Asks(Action.SEE_INVITATIONS)
    @Operation(
            operationId = "listInvitations",
            summary = "Invitations",
            description = "Invitations that the caller sent or could have sent, newest first: the secretariat all, a "
                    + "coordinator those of the municipality or the region, a chair those of the group.")
    public Page<InvitationView> list(
            @Parameter(description = "What has become of them.", example = "open") @RestQuery @Nullable
                    InvitationStatus status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return invitations.list(status, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createInvitation",
            summary = "Invite somebody",
            description =
                    "Sends a letter with a link that can be used once, for a fortnight. The answer holds the link "
                            + "too, this once. The secretariat invites anybody, a coordinator to the own municipality or region, a chair to "
                            + "the own group.")
    public InvitationView create(InvitationDraft draft) {
        return invitations.create(draft);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInvitation",
            summary = "One invitation",
            description = "An invitation by id, for those who could have sent it.")
    public InvitationView get(@Parameter(description = "The invitation's id.") @RestPath UUID id) {
        return invitations.get(id);
    }

    @POST
    @Path("{id}/letters")
    @ResponseStatus(201)
    @Operation(
            operationId = "sendInvitationAgain",
            summary = "Send an invitation again",
            description =
                    "Another letter with another link, valid for another fortnight. The link before it cannot be used "
                            + "any longer.")
    public InvitationView sendAgain(@Parameter(description = "The invitation's id.") @RestPath UUID id) {
        return invitations.sendAgain(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeInvitation",
            summary = "Revoke an invitation",
            description = "Its link cannot be used any longer.")
    public void revoke(
            @Parameter(description = "The invitation's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is revoked.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        invitations.revoke(id, expected);
    }

    @GET
    @Path("by-token/{token}")
    @NoCache
    @Asks(Action.SEE_INVITATION)
    @Operation(
            operationId = "previewInvitation",
            summary = "What an invitation is to",
            description = "Who invites to what, for the one who has the link of the letter; also when it has run out.")
    public InvitationPreview preview(@Parameter(description = "The secret of the link.") @RestPath String token) {
        return acceptance.preview(token);
    }

    @POST
    @Path("by-token/{token}/acceptance")
    @Asks(Action.ACCEPT_INVITATION)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description =
                    "Makes the account with which the caller is logged in the invited person's, and gives the roles. "
                            + "Once.")
    public Accepted accept(@Parameter(description = "The secret of the link.") @RestPath String token) {
        return acceptance.accept(token);
    }
}
