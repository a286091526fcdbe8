package dk.videnrul.partner;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Issuing a secret is not {@code @Idempotent}: kept answers would hold it. */
@Path("/api/v1/partners")
@Tag(name = "Partners")
@Asks(Action.MANAGE_PARTNERS)
public class PartnerResource {
    private final PartnerAdministration partners;
    private final PartnerSecrets secrets;

    PartnerResource(PartnerAdministration partners, PartnerSecrets secrets) {
        this.partners = partners;
        this.secrets = secrets;
    }

    @GET
    @Asks(Action.SEE_PARTNERS)
    @Operation(
            operationId = "listPartners",
            summary = "Partners",
            description = "The registered systems by name, those that are ended too. For the secretariat and "
                    + "administrators.")
    public Page<PartnerView> list(
            @Parameter(description = "Whether they may call.", example = "active") @RestQuery @Nullable
                    PartnerStatus status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return partners.list(status, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "registerPartner",
            summary = "Register a partner",
            description = "Registers a system, writes to its contact, and has a client made for it at the identity "
                    + "provider. It can call once it has a secret.")
    public PartnerView register(PartnerDraft draft) {
        return partners.register(draft);
    }

    @GET
    @Path("me")
    @NoCache
    @Asks(Action.SEE_OWN_REGISTRATION)
    @Operation(
            operationId = "getMyRegistration",
            summary = "What is registered of me",
            description = "The registration of the calling system, with the scopes that it may have at most. For "
                    + "partners, with any scope.")
    @APIResponse(
            responseCode = "200",
            description = "The registration.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnRegistrationView.class)))
    @APIResponse(responseCode = "404", description = "Nobody registered the calling system here.")
    public OwnRegistrationView own() {
        return partners.own();
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_PARTNERS)
    @Operation(
            operationId = "getPartner",
            summary = "One partner",
            description = "A registered system by id. For the secretariat and administrators.")
    public PartnerView get(@Parameter(description = "The partner's id.") @RestPath UUID id) {
        return partners.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changePartner",
            summary = "Change a partner",
            description = "Changes what is registered. A scope that is taken away is refused from the next request on, "
                    + "also with a token that has it. The client id stays.")
    public PartnerView change(
            @Parameter(description = "The partner's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<PartnerDraft> patch) {
        return partners.change(id, expected, patch);
    }

    @PUT
    @Path("{id}/status")
    @Operation(
            operationId = "changePartnerStatus",
            summary = "Suspend a partner, let it go on, end it",
            description =
                    "Holds from the next request of the partner on. To suspend or to end takes a reason, which the "
                            + "contact reads. What is ended stays so, and its client is removed.")
    public PartnerView changeStatus(
            @Parameter(description = "The partner's id.") @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            PartnerStatusChange change) {
        return partners.changeStatus(id, expected, change);
    }

    @POST
    @Path("{id}/secrets")
    @ResponseStatus(201)
    @Operation(
            operationId = "issuePartnerSecret",
            summary = "Give a partner a secret",
            description = "A new secret, told this once and kept nowhere here. The one before is refused from now on. "
                    + "503 while the identity provider does not answer; then nothing has changed.")
    public PartnerSecretView issueSecret(@Parameter(description = "The partner's id.") @RestPath UUID id) {
        return secrets.issue(id);
    }

    @GET
    @Path("{id}/events")
    @Asks(Action.SEE_PARTNERS)
    @Operation(
            operationId = "listPartnerEvents",
            summary = "What became of a partner",
            description = "Who registered, changed, suspended or ended it and gave it secrets, newest first.")
    public Page<PartnerEventView> events(
            @Parameter(description = "The partner's id.") @RestPath UUID id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return partners.events(id, limit, cursor);
    }
}
