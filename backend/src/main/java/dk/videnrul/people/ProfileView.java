package dk.videnrul.people;

import dk.videnrul.municipality.MunicipalityRef;
import dk.videnrul.municipality.RegionRef;
import dk.videnrul.platform.http.Addressed;
import dk.videnrul.platform.text.Language;
import dk.videnrul.vocabulary.Ref;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own record.
 *
 * @param hasCoordinator whether somebody else coordinates where the caller works, so that contact can go through them
 */
public record ProfileView(
        UUID memberId,
        String name,
        @Nullable String email,
        @Nullable MunicipalityRef municipality,
        @Nullable RegionRef region,
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String department,
        @Nullable String phone,
        List<Ref> topics,
        @Nullable String about,
        Language language,
        String timeZone,
        PrivacyChoices privacy,
        boolean hasCoordinator,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/me/profile";
    }
}
