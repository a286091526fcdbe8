package dk.videnrul.invitation;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.network.ThemeGroups;
import dk.videnrul.platform.installation.Installation;
import dk.videnrul.platform.text.Secret;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names the municipalities, regions and groups of a page of invitations in one statement. */
@ApplicationScoped
class InvitationViews {
    private final ThemeGroups groups;
    private final Gazetteer gazetteer;
    private final Installation installation;
    private final CurrentActor actor;
    private final Speech speech;
    private final Clock clock;

    InvitationViews(
            ThemeGroups groups,
            Gazetteer gazetteer,
            Installation installation,
            CurrentActor actor,
            Speech speech,
            Clock clock) {
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.installation = installation;
        this.actor = actor;
        this.speech = speech;
        this.clock = clock;
    }

    InvitationView one(Invitation invitation, @Nullable Secret secret) {
        return view(invitation, secret, named(List.of(invitation)));
    }

    List<InvitationView> all(List<Invitation> invitations) {
        Map<UUID, ThemeGroupFacts> named = named(invitations);
        return invitations.stream().map(one -> view(one, null, named)).toList();
    }

    InvitationPreview preview(Invitation invitation) {
        return new InvitationPreview(
                installation.network().name(),
                invitation.invitedByName,
                invitation.name,
                municipality(invitation),
                region(invitation),
                invitation.organisation,
                invitation.localRoles,
                group(invitation, named(List.of(invitation))),
                invitation.groupRole,
                invitation.message,
                invitation.status(clock.instant()),
                invitation.expiresAt);
    }

    String link(Secret secret) {
        return installation.publicUrl() + "/invitation/" + secret.text();
    }

    private InvitationView view(Invitation invitation, @Nullable Secret secret, Map<UUID, ThemeGroupFacts> named) {
        InvitationStatus status = invitation.status(clock.instant());
        boolean unanswered = status == InvitationStatus.OPEN || status == InvitationStatus.EXPIRED;
        return new InvitationView(
                invitation.id,
                invitation.email,
                invitation.name,
                invitation.title,
                invitation.department,
                municipality(invitation),
                region(invitation),
                invitation.organisation,
                invitation.localRoles,
                invitation.localMandate,
                group(invitation, named),
                invitation.groupRole,
                invitation.groupMandate,
                invitation.language,
                invitation.message,
                status,
                invitation.invitedByName,
                invitation.createdAt,
                invitation.expiresAt,
                invitation.acceptedAt,
                invitation.person,
                secret == null ? null : link(secret),
                invitation.demo,
                unanswered && AccessTable.allows(actor.get(), Action.INVITE, invitation.scope())
                        ? List.of("send-again", "revoke")
                        : List.of(),
                invitation.version);
    }

    private Map<UUID, ThemeGroupFacts> named(List<Invitation> invitations) {
        return groups.withIds(invitations.stream()
                .map(invitation -> invitation.themeGroup)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
    }

    private @Nullable MunicipalityRef municipality(Invitation invitation) {
        return gazetteer.ref(invitation.municipality);
    }

    private @Nullable RegionRef region(Invitation invitation) {
        return invitation.region == null
                ? null
                : gazetteer.region(invitation.region, speech.language()).orElse(null);
    }

    private static @Nullable ThemeGroupRef group(Invitation invitation, Map<UUID, ThemeGroupFacts> named) {
        ThemeGroupFacts group = invitation.themeGroup == null ? null : named.get(invitation.themeGroup);
        return group == null ? null : group.toRef();
    }
}
