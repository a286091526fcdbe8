package dk.videnrul.municipality;

import org.jspecify.annotations.Nullable;

/**
 * What can be a member of the network: a municipality or a region.
 *
 * @param municipality 4-digit code
 * @param region slug
 */
record Place(@Nullable String municipality, @Nullable String region) {

    static Place municipality(String code) {
        return new Place(code, null);
    }

    static Place region(String slug) {
        return new Place(null, slug);
    }

    /** The path of its resource. */
    String path() {
        return municipality != null ? "/api/v1/municipalities/" + municipality : "/api/v1/regions/" + region;
    }
}
