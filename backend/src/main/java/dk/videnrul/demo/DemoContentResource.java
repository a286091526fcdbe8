package dk.videnrul.demo;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.limit.Costs;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/api/v1/demo-content")
@Asks(Action.REMOVE_DEMO_CONTENT)
@Tag(name = "Network")
public class DemoContentResource {
    private final DemoContent content;
    private final CurrentActor actor;

    DemoContentResource(DemoContent content, CurrentActor actor) {
        this.content = content;
        this.actor = actor;
    }

    @DELETE
    @Costs(10)
    @Operation(
            operationId = "removeDemoContent",
            summary = "Remove the demo content",
            description =
                    "Removes every invented item, group, person and membership, and what was written into invented "
                            + "groups. If-Match must be *. For the secretariat and administrators.")
    public void remove(@Parameter(description = "Always *.", required = true) @RestHeader("If-Match") String any) {
        AccessTable.require(actor.get(), Action.REMOVE_DEMO_CONTENT);
        content.remove();
    }
}
