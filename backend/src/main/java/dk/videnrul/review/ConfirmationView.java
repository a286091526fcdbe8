package dk.videnrul.review;

import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that an item still held.
 *
 * @param item short public id
 * @param by who said so, by name; null where nobody's name is known
 * @param reviewDue day by which somebody should look again
 */
public record ConfirmationView(
        UUID id,
        String item,
        Instant at,
        @Nullable String by,
        @Nullable String note,
        LocalDate reviewDue) implements Addressed {

    @Override
    public String path() {
        return "/api/v1/knowledge-items/" + item + "/confirmations/" + id;
    }
}
