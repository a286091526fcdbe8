package dk.videnrul.network;

import dk.videnrul.identity.Role;
import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the network knows them.
 *
 * @param memberId the member behind the login, where there is one
 * @param roles every role held today, each with its scope, but for the seats in bodies
 * @param scopes what a partner's token allows
 * @param nextStep what somebody should do whom the network does not know yet, in the caller's language
 */
public record Me(
        boolean signedIn,
        @Nullable String name,
        @Nullable String email,
        @Nullable UUID memberId,
        List<HeldRole> roles,
        List<String> scopes,
        @Nullable String nextStep) {

    public record HeldRole(
            Role role,
            @Nullable MunicipalityRef municipality,
            @Nullable RegionRef region,
            @Nullable ThemeGroupRef themeGroup) {}
}
