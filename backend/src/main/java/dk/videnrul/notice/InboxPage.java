package dk.videnrul.notice;

import dk.videnrul.platform.page.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is told, newest first.
 *
 * @param unread how many entries are unread in all
 * @param next cursor of the next page, or null on the last one
 */
public record InboxPage(
        List<InboxEntryView> items, long unread, @Nullable String next) implements Paged {}
