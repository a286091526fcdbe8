package dk.videnrul.invitation;

import dk.videnrul.coordination.LocalRoleKind;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.network.ParticipationRole;
import dk.videnrul.network.ThemeGroupRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation and what has become of it.
 *
 * @param member who accepted it
 * @param link to pass on by hand; only in the answer to the call that made it, because the network does not keep it
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it: send-again, revoke
 */
public record InvitationView(
        UUID id,
        String email,
        String name,
        @Nullable String title,
        @Nullable String department,
        @Nullable MunicipalityRef municipality,
        @Nullable RegionRef region,
        @Nullable String organisation,
        List<LocalRoleKind> localRoles,
        @Nullable String localMandate,
        @Nullable ThemeGroupRef themeGroup,
        @Nullable ParticipationRole groupRole,
        @Nullable String groupMandate,
        Language language,
        @Nullable String message,
        InvitationStatus status,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable UUID member,
        @Nullable String link,
        boolean demo,
        List<String> allowed,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/invitations/" + id;
    }
}
