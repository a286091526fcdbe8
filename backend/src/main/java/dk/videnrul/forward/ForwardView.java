package dk.videnrul.forward;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was forwarded to a colleague.
 *
 * @param item null where the caller does not see it any more
 * @param email of the colleague; null twelve months after it was sent
 * @param name of the colleague; null where it was not told, and twelve months after it was sent
 * @param note why; null twelve months after it was sent
 * @param openedAt when the colleague first opened the page behind the link, and not a program that follows links
 * @param remindedAt when the colleague was last reminded
 * @param remindFrom from when the colleague can be reminded; null where there is nothing to remind of
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it now
 * @param version counts the changes; part of the entity tag
 */
public record ForwardView(
        UUID id,
        String municipality,
        @Nullable ItemRef item,
        @Nullable String email,
        @Nullable String name,
        @Nullable String note,
        Byline by,
        ForwardStatus status,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant remindFrom,
        @Nullable Instant withdrawnAt,
        boolean demo,
        List<ForwardAction> allowed,
        long version)
        implements Addressed {

    /** What a caller may do with what was forwarded. */
    public enum ForwardAction {
        REMIND,
        WITHDRAW
    }

    static String pathOf(String municipality, UUID id) {
        return "/api/v1/municipalities/" + municipality + "/forwards/" + id;
    }

    @Override
    public String path() {
        return pathOf(municipality, id);
    }
}
