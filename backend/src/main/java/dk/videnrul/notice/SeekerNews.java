package dk.videnrul.notice;

import dk.videnrul.following.Followers;
import dk.videnrul.following.Followers.Seeker;
import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.search.SavedSearches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the searches that people keep about what was published, a part of them in a transaction. It waits for the index of
 * this node: a search can only be asked about what is in it.
 */
@ApplicationScoped
class SeekerNews {
    private static final int PART = 200;

    private final NewsRepository news;
    private final Followers followers;
    private final SavedSearches searches;
    private final InboxRepository inbox;

    SeekerNews(NewsRepository news, Followers followers, SavedSearches searches, InboxRepository inbox) {
        this.news = news;
        this.followers = followers;
        this.searches = searches;
        this.inbox = inbox;
    }

    /** Answers whether there is more that can be done now. */
    @Transactional
    boolean tell() {
        NewsPosition at = news.hold(NewsPosition.SEARCHES);
        NewsRepository.Part part = news.after(at);
        for (OutboxRow row : part.rows()) {
            @Nullable Happening happening = part.happened().get(row.fact().subjectId());
            if (happening != null && happening.kind == HappeningKind.ITEM_PUBLISHED) {
                boolean known = searches.knows(row.position());
                if (known) {
                    ask(happening, at, row.position());
                }
                return known;
            }
            at.reach(row.position());
        }
        return part.isFull();
    }

    private void ask(Happening happening, NewsPosition at, Position row) {
        List<Seeker> part = followers.seekers(at.lastSearch(), PART);
        UUID item = Objects.requireNonNull(happening.item);
        Map<UUID, Set<Why>> told = new LinkedHashMap<>();
        for (Seeker seeker : part) {
            if (!seeker.person().equals(happening.byPerson) && searches.finds(seeker.search(), item)) {
                told.computeIfAbsent(seeker.person(), _ -> new LinkedHashSet<>())
                        .add(new Why(Why.Reason.KEEPS_SEARCH, seeker.name()));
            }
        }
        inbox.tell(happening.id, told);
        if (part.size() < PART) {
            at.reach(row);
        } else {
            at.ask(part.getLast().subscription());
        }
    }
}
