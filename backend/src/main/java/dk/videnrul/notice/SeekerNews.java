package dk.videnrul.notice;

import dk.videnrul.following.Followers;
import dk.videnrul.following.Followers.Seeker;
import dk.videnrul.search.SavedSearches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Asks the searches that people keep about what was published. */
@ApplicationScoped
class SeekerNews {
    private static final int PART = 200;

    private final IndexedNews news;
    private final Followers followers;
    private final SavedSearches searches;

    SeekerNews(IndexedNews news, Followers followers, SavedSearches searches) {
        this.news = news;
        this.followers = followers;
        this.searches = searches;
    }

    /** Answers whether there is more that can be done now. */
    @Transactional
    boolean tell() {
        return news.tell(NewsPosition.SEARCHES, EnumSet.of(HappeningKind.ITEM_PUBLISHED), this::ask);
    }

    private IndexedNews.Asked ask(Happening happening, UUID after) {
        List<Seeker> part = followers.seekers(after, PART);
        UUID item = Objects.requireNonNull(happening.item);
        Map<UUID, Set<Why>> told = new LinkedHashMap<>();
        for (Seeker seeker : part) {
            if (!seeker.person().equals(happening.byPerson) && searches.finds(seeker.search(), item)) {
                told.computeIfAbsent(seeker.person(), _ -> new LinkedHashSet<>())
                        .add(new Why(Why.Reason.KEEPS_SEARCH, seeker.name()));
            }
        }
        return new IndexedNews.Asked(
                told, part.size() < PART ? null : part.getLast().subscription());
    }
}
