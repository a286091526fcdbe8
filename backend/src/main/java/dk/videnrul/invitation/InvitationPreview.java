package dk.videnrul.invitation;

import dk.videnrul.coordination.LocalRoleKind;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.network.ThemeGroupRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees of an invitation who has its link.
 *
 * @param network the name of the network
 * @param invitedBy name of the person who sent it
 * @param name of the person who is invited
 */
public record InvitationPreview(
        String network,
        String invitedBy,
        String name,
        @Nullable MunicipalityRef municipality,
        @Nullable RegionRef region,
        @Nullable String organisation,
        List<LocalRoleKind> localRoles,
        @Nullable ThemeGroupRef themeGroup,
        @Nullable ParticipationRole groupRole,
        @Nullable String message,
        InvitationStatus status,
        Instant expiresAt) {}
