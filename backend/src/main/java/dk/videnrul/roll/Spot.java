package dk.videnrul.roll;

import dk.videnrul.identity.On;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an item can be, as the tables name it: a group or a municipality.
 *
 * @param municipality 4-digit code
 */
@Embeddable
record Spot(@Nullable UUID themeGroup, @Nullable String municipality) {

    static Spot group(UUID id) {
        return new Spot(id, null);
    }

    static Spot municipality(String code) {
        return new Spot(null, code);
    }

    /** What the access table is asked about. */
    On on() {
        return themeGroup != null ? On.group(themeGroup) : On.municipality(municipality);
    }
}
