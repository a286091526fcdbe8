package dk.videnrul.notice;

import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.search.SavedSearches;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through those who wait for something of a kind, a part of them in a transaction, each time something happens that may
 * be it. It waits for the index of this node: only what is in it can be asked about.
 */
@ApplicationScoped
class IndexedNews {
    private final NewsRepository news;
    private final SavedSearches searches;
    private final InboxRepository inbox;

    IndexedNews(NewsRepository news, SavedSearches searches, InboxRepository inbox) {
        this.news = news;
        this.searches = searches;
        this.inbox = inbox;
    }

    /** Those who wait. */
    interface Waiting {
        /** Asks the next part of them, those after an id. */
        Asked ask(Happening happening, UUID after);
    }

    /**
     * A part of those who wait.
     *
     * @param told those whom it concerns, and why
     * @param last id of the last one that was asked; null where there are no more
     */
    record Asked(Map<UUID, Set<Why>> told, @Nullable UUID last) {}

    /** Answers whether there is more that can be done now. To be called in a transaction. */
    boolean tell(String reader, Set<HappeningKind> kinds, Waiting waiting) {
        NewsPosition at = news.hold(reader);
        NewsRepository.Part part = news.after(at);
        for (OutboxRow row : part.rows()) {
            @Nullable Happening happening = part.happened().get(row.fact().subjectId());
            if (happening != null && kinds.contains(happening.kind)) {
                boolean known = searches.knows(row.position());
                if (known) {
                    Asked asked = waiting.ask(happening, at.lastAsked());
                    inbox.tell(happening.id, asked.told());
                    if (asked.last() == null) {
                        at.reach(row.position());
                    } else {
                        at.ask(asked.last());
                    }
                }
                return known;
            }
            at.reach(row.position());
        }
        return part.isFull();
    }
}
