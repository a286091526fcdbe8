package dk.videnrul.people;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import dk.videnrul.identity.NeedsScope;
import dk.videnrul.identity.Role;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.page.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/members")
@Asks(Action.SEE_PEOPLE)
@Tag(name = "Members")
@NeedsScope("members:read")
public class MemberResource {
    private final Members members;
    private final MemberStatuses statuses;

    MemberResource(Members members, MemberStatuses statuses) {
        this.members = members;
        this.statuses = statuses;
    }

    @GET
    @Asks({Action.SEE_PEOPLE, Action.SEE_FORMER_MEMBERS})
    @Operation(
            operationId = "listMembers",
            summary = "Members",
            description = "The people of the network in Danish order of name, with work contact data and what each of "
                    + "them lets the caller see. For members; who has left is listed for the secretariat.")
    public Page<MemberView> list(
            @Parameter(description = "Words of the name, each from its beginning, however æ, ø and å are written.")
                    @RestQuery
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(description = "Code of the municipality for which somebody works; repeat for several.")
                    @RestQuery
                    List<String> municipality,
            @Parameter(description = "Slug of the region; repeat for several.", example = "syddanmark") @RestQuery
                    List<String> region,
            @Parameter(
                            description =
                                    "Slug of a region for which somebody works, rather than for a municipality in "
                                            + "it; also who works for a region that becomes part of it. Repeat for several.",
                            example = "syddanmark")
                    @RestQuery
                    List<String> employingRegion,
            @Parameter(
                            description = "Id of a topic in which somebody is competent; repeat for several.",
                            example = "rygestop")
                    @RestQuery
                    List<String> topic,
            @Parameter(description = "A role that somebody holds today; repeat for several.", example = "coordinator")
                    @RestQuery
                    List<Role> role,
            @Parameter(description = "Slug of a theme group; repeat for several.", example = "tobak-og-nikotin")
                    @RestQuery
                    List<String> themeGroup,
            @Parameter(description = "Those who are active, or those who have left.", example = "active")
                    @RestQuery
                    @DefaultValue("active")
                    PersonStatus status,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return members.list(
                new MemberFilter(q, municipality, region, employingRegion, topic, role, themeGroup, status),
                limit,
                cursor);
    }

    @GET
    @Path("{id}")
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "getMember",
            summary = "One member",
            description = "A member by id, with past and present roles. For members.")
    public MemberView get(
            @Parameter(description = "The member's id.", example = "0191a000-0000-7000-8000-000000000104") @RestPath
                    UUID id) {
        return members.get(id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks({Action.CHANGE_MEMBER, Action.SEE_FORMER_MEMBERS})
    @Operation(
            operationId = "changeMember",
            summary = "Correct a member's record",
            description = "Name, title, department and e-mail address, for the coordinator of the municipality and the "
                    + "secretariat; another employer is for the secretariat alone.")
    public MemberView change(
            @Parameter(description = "The member's id.", example = "0191a000-0000-7000-8000-000000000104") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<PersonDraft> patch) {
        return members.change(id, expected, patch);
    }

    @PUT
    @Path("{id}/status")
    @Asks(Action.CHANGE_MEMBER)
    @Operation(
            operationId = "changeMemberStatus",
            summary = "Somebody leaves or returns",
            description = "Leaving ends every role and participation at once; a successor takes over the roles for the "
                    + "municipality and the drafts. The name stays on what the person wrote. For the coordinator of the "
                    + "municipality and the secretariat.")
    public MemberView changeStatus(
            @Parameter(description = "The member's id.", example = "0191a000-0000-7000-8000-000000000104") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MemberStatusChange change) {
        return statuses.change(id, expected, change);
    }
}
