package dk.videnrul.network;

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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/theme-groups")
@Tag(name = "Theme groups")
@NeedsScope("groups:read")
public class ParticipationResource {
    private final Participations participations;

    ParticipationResource(Participations participations) {
        this.participations = participations;
    }

    @GET
    @Path("{slug}/participations")
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "listParticipations",
            summary = "Who takes part",
            description = "The people of a theme group, with role, mandate and period. For members of the network.")
    public Page<ParticipationView> list(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "Whether those who took part before are listed too.")
                    @RestQuery
                    @DefaultValue("false")
                    boolean past,
            @Parameter(description = "Rows in a page.") @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Parameter(description = "The place after which the page begins: next of the page before.")
                    @RestQuery
                    @Size(max = 1000)
                    @Nullable
                    String cursor) {
        return participations.of(slug, past, limit, cursor);
    }

    @POST
    @Path("{slug}/participations")
    @ResponseStatus(201)
    @Idempotent
    @Asks({Action.JOIN_THEME_GROUP, Action.MANAGE_PARTICIPATIONS})
    @Operation(
            operationId = "addParticipation",
            summary = "Join a theme group, or add somebody",
            description =
                    "Members join a group that is free to join. Its chairs and the secretariat add any member, in any "
                            + "role and with a mandate; whom they add is told by e-mail.")
    public ParticipationView add(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            ParticipationDraft draft) {
        return participations.add(slug, draft);
    }

    @GET
    @Path("{slug}/participations/{id}")
    @Asks(Action.SEE_PEOPLE)
    @Operation(
            operationId = "getParticipation",
            summary = "Somebody's part in a theme group",
            description = "One person's part in a group. For members of the network.")
    public ParticipationView get(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "The id of the part.", example = "0191a000-0000-7000-8000-000000000201") @RestPath
                    UUID id) {
        return participations.get(slug, id);
    }

    @PATCH
    @Path("{slug}/participations/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Asks(Action.MANAGE_PARTICIPATIONS)
    @Operation(
            operationId = "changeParticipation",
            summary = "Change somebody's part in a theme group",
            description =
                    "Changes role, mandate or period. For the group's chairs and the secretariat. An active group "
                            + "keeps a chair.")
    public ParticipationView change(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "The id of the part.", example = "0191a000-0000-7000-8000-000000000201") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected,
            MergePatch<ParticipationTerms> patch) {
        return participations.change(slug, id, expected, patch);
    }

    @DELETE
    @Path("{slug}/participations/{id}")
    @Asks(Action.END_PARTICIPATION)
    @Operation(
            operationId = "endParticipation",
            summary = "Leave a theme group, or end somebody's part",
            description =
                    "From today on; that the person took part stays known. For the person, the group's chairs and "
                            + "the secretariat. The last chair of an active group stays until there is another.")
    public void end(
            @Parameter(description = "The group's slug.", example = "tobak-og-nikotin") @RestPath String slug,
            @Parameter(description = "The id of the part.", example = "0191a000-0000-7000-8000-000000000201") @RestPath
                    UUID id,
            @Parameter(description = "Entity tag of the version that is changed.", required = true)
                    @RestHeader("If-Match")
                    ExpectedVersion expected) {
        participations.end(slug, id, expected);
    }
}
