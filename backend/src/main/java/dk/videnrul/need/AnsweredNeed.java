package dk.videnrul.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an item was named as an answer to a question, for the way that the item went. For members.
 *
 * @param themeGroup the group that the question is put to
 * @param municipality 4-digit code of where whoever asked works
 * @param asked when the question was put
 * @param note how the item answers it
 * @param byName only where no member stands behind the login
 * @param at since when it is an answer that others read
 * @param acceptedAt when it settled the question; null as long as it has not
 */
public record AnsweredNeed(
        UUID answer,
        UUID item,
        UUID need,
        String question,
        @Nullable UUID themeGroup,
        @Nullable String municipality,
        Instant asked,
        @Nullable String note,
        @Nullable UUID by,
        @Nullable String byName,
        Instant at,
        @Nullable Instant acceptedAt,
        boolean demo) {}
