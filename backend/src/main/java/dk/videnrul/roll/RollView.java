package dk.videnrul.roll;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.people.Byline;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that was passed on.
 *
 * @param from where it was; null for an item that belongs to the network
 * @param via the roll by which it had come there
 * @param reasons who sent it and why, the first one first
 * @param seenAt when those who answer for the target first opened it
 * @param answeredBy name of who took it up or declined it
 * @param declineReason why it was declined
 * @param undoUntil until when the caller can take it back; null where they cannot
 * @param demo whether it is invented for demonstration
 * @param allowed what the caller may do with it
 * @param version counts the changes; part of the entity tag
 */
public record RollView(
        UUID id,
        ItemRef item,
        RollPlace to,
        @Nullable RollPlace from,
        @Nullable UUID via,
        RollDirection direction,
        RollStatus status,
        List<Reason> reasons,
        Instant sentAt,
        @Nullable Instant seenAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String declineReason,
        @Nullable Instant undoUntil,
        boolean demo,
        List<RollAction> allowed,
        long version)
        implements Addressed {

    /**
     * Why it matters there.
     *
     * @param own whether the caller wrote it
     */
    public record Reason(
            Byline by, String note, Instant at, @Nullable Instant editedAt, boolean own) {}

    /** What a caller may do with a roll. */
    public enum RollAction {
        SEE,
        TAKE_UP,
        DECLINE,
        CHANGE_NOTE,
        UNDO
    }

    @Override
    public String path() {
        return "/api/v1/rolls/" + id;
    }
}
