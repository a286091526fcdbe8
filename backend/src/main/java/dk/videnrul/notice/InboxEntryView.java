package dk.videnrul.notice;

import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.need.NeedRef;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller is told.
 *
 * @param at when it happened
 * @param text what happened, in the caller's language
 * @param why the reasons why the caller is told, in the caller's language
 * @param need the question that it is about
 * @param comment the comment that it is about
 * @param roll the roll that it is about
 * @param trial the trial that it is about
 * @param readAt when the caller read it; null while unread
 * @param version counts the changes; part of the entity tag
 */
public record InboxEntryView(
        UUID id,
        HappeningKind kind,
        Instant at,
        String text,
        List<String> why,
        @Nullable ItemRef item,
        @Nullable NeedRef need,
        @Nullable UUID comment,
        @Nullable UUID roll,
        @Nullable UUID trial,
        @Nullable Instant readAt,
        long version)
        implements Addressed {

    @Override
    public String path() {
        return "/api/v1/me/inbox/" + id;
    }
}
