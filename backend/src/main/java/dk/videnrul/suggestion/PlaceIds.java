package dk.videnrul.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place by one id: a group's own, or that by which the outbox names a municipality. */
final class PlaceIds {
    private PlaceIds() {}

    static UUID of(@Nullable UUID themeGroup, @Nullable String municipality) {
        return themeGroup != null ? themeGroup : ofMunicipality(String.valueOf(municipality));
    }

    static UUID ofMunicipality(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.US_ASCII));
    }
}
