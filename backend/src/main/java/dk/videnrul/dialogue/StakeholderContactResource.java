package dk.videnrul.dialogue;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/stakeholder-contacts/{id}")
@Tag(name = "Registers")
@Asks(Action.KEEP_DIALOGUE)
public class StakeholderContactResource {
    private static final String ID = "The id of the contact.";
    private static final String EXAMPLE = "0191a000-0000-7000-8000-000000000903";

    private final StakeholderContacts contacts;

    StakeholderContactResource(StakeholderContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    @NoCache
    @Asks(Action.SEE_DIALOGUE)
    @Operation(
            operationId = "getStakeholderContact",
            summary = "One contact with an organisation",
            description = "An entry of the log. For the secretariat and the board.")
    public StakeholderContactView get(@Parameter(description = ID, example = EXAMPLE) @RestPath UUID id) {
        return contacts.get(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeStakeholderContact",
            summary = "Change a contact, or note that the next step is done",
            description = "Changes what is written about a contact. For the secretariat.")
    public StakeholderContactView change(
            @Parameter(description = ID, example = EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<StakeholderContactDraft> patch) {
        return contacts.change(id, expected, patch);
    }

    @DELETE
    @Operation(
            operationId = "removeStakeholderContact",
            summary = "Remove a contact",
            description = "For what was noted by mistake. For the secretariat.")
    public void remove(
            @Parameter(description = ID, example = EXAMPLE) @RestPath UUID id,
            @Parameter(description = "Entity tag of the version that is removed, or *.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        contacts.remove(id, expected);
    }
}
