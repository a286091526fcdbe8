package dk.videnrul.people;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/members")
@Asks(Action.SEE_PEOPLE)
@Tag(name = "Members")
@NeedsScope("members:read")
public class MemberResource {
    private final Members members;

    MemberResource(Members members) {
        this.members = members;
    }

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "Members",
            description = "The people of the network in order of name, with work contact data. For members.")
    public Page<MemberView> list(
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return members.list(limit, cursor);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMember", summary = "One member", description = "A member by id. For members.")
    public MemberView get(
            @Parameter(description = "The member's id.", example = "0191a000-0000-7000-8000-000000000104") @RestPath
                    UUID id) {
        return members.get(id);
    }
}
