package dk.videnrul.dialogue;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.idempotency.Idempotent;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/stakeholders/{id}/contacts")
@Tag(name = "Registers")
@Asks(Action.KEEP_DIALOGUE)
public class StakeholderLogResource {
    private static final String STAKEHOLDER = "The id of the organisation.";
    private static final String STAKEHOLDER_EXAMPLE = "0191a000-0000-7000-8000-000000000902";

    private final StakeholderContacts contacts;

    StakeholderLogResource(StakeholderContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_DIALOGUE)
    @Operation(
            operationId = "listStakeholderContacts",
            summary = "What was said with an organisation",
            description = "The contacts, newest first. For the secretariat and the board.")
    public Page<StakeholderContactView> list(
            @Parameter(description = STAKEHOLDER, example = STAKEHOLDER_EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return contacts.list(id, limit, cursor);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "createStakeholderContact",
            summary = "Note a contact with an organisation",
            description = "What it was about, what was agreed, and what is to be done next. Of the other side it names "
                    + "organisations and roles, never people. For the secretariat.")
    public StakeholderContactView create(
            @Parameter(description = STAKEHOLDER, example = STAKEHOLDER_EXAMPLE) @RestPath UUID id,
            StakeholderContactDraft draft) {
        return contacts.create(id, draft);
    }
}
