package dk.videnrul.forward;

import dk.videnrul.municipality.MunicipalityRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a colleague finds behind the link of a letter.
 *
 * @param by name of who forwarded it
 * @param note why; null where it was withdrawn
 * @param item as far as the caller may see it, who has no login as a rule; null otherwise
 * @param membersOnly whether it is there, but only for members of the network who log in and may see it
 * @param withdrawn whether it was taken back, or is not published any more
 */
public record ForwardedPiece(
        String by,
        MunicipalityRef municipality,
        @Nullable String note,
        Instant sentAt,
        @Nullable ForwardedItem item,
        boolean membersOnly,
        boolean withdrawn) {

    /** @param id short public id */
    public record ForwardedItem(String id, String title, String summary) {}
}
