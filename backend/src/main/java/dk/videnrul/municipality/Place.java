package dk.videnrul.municipality;

import dk.videnrul.identity.Grant;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be a member of the network, employ people and give roles: a municipality or a region.
 *
 * @param municipality 4-digit code
 * @param region slug
 */
public record Place(@Nullable String municipality, @Nullable String region) {

    public static Place municipality(String code) {
        return new Place(code, null);
    }

    public static Place region(String slug) {
        return new Place(null, slug);
    }

    /** For whom somebody works; null for those who work for another organisation. */
    public static @Nullable Place of(@Nullable String municipality, @Nullable String region) {
        return municipality == null && region == null ? null : new Place(municipality, region);
    }

    /** As far as the access table is concerned. */
    public On on() {
        return On.place(municipality, region);
    }

    public Grant grant(Role role) {
        return municipality != null
                ? Grant.forMunicipality(municipality, role)
                : Grant.forRegion(Objects.requireNonNull(region), role);
    }

    /** The path of its page in the client. */
    public String page() {
        return municipality != null ? "/kommuner/" + municipality : "/regioner/" + region;
    }

    /** The path of its resource. */
    public String path() {
        return municipality != null ? "/api/v1/municipalities/" + municipality : "/api/v1/regions/" + region;
    }
}
