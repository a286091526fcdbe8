package dk.videnrul.roll;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A roll as features above need it. Whether a caller may see it depends on its item.
 *
 * @param toGroup null where it went to a municipality
 * @param toMunicipality 4-digit code; null where it went to a group
 * @param fromGroup null where it came from a municipality or from nowhere in particular
 * @param via the roll by which the item had come to where it was sent from
 * @param sender the member who sent it first, where one stands behind the login and is still known
 * @param senderName only where no member stands behind the login
 * @param note why it was sent, by who sent it first
 * @param senders how many sent it there
 */
public record RollTrace(
        UUID id,
        UUID item,
        @Nullable UUID toGroup,
        @Nullable String toMunicipality,
        @Nullable UUID fromGroup,
        @Nullable String fromMunicipality,
        @Nullable UUID via,
        RollStatus status,
        Instant sentAt,
        @Nullable UUID sender,
        @Nullable String senderName,
        @Nullable String note,
        int senders,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        @Nullable String answeredByName,
        @Nullable String declineReason,
        boolean demo) {

    static RollTrace of(Roll roll, @Nullable RollReason first, int senders) {
        @Nullable Spot origin = roll.origin;
        return new RollTrace(
                roll.id,
                roll.item,
                roll.target.themeGroup(),
                roll.target.municipality(),
                origin == null ? null : origin.themeGroup(),
                origin == null ? null : origin.municipality(),
                roll.via,
                roll.status,
                roll.sentAt,
                first == null ? null : first.author,
                first == null ? null : first.authorName,
                first == null ? null : first.note,
                senders,
                roll.answeredAt,
                roll.answeredBy,
                roll.answeredByName,
                roll.reason,
                roll.demo);
    }
}
