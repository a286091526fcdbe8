package dk.videnrul.notice;

import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.need.Needs;
import dk.videnrul.search.AwaitedItems;
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
import org.jspecify.annotations.Nullable;

/**
 * Tells those who asked of what may answer their question: of items that were published, and of how it went where such an
 * item was tried.
 */
@ApplicationScoped
class AskerNews {
    private static final int PART = 200;

    private final IndexedNews news;
    private final Needs needs;
    private final AwaitedItems awaited;
    private final KnowledgeReading knowledge;

    AskerNews(IndexedNews news, Needs needs, AwaitedItems awaited, KnowledgeReading knowledge) {
        this.news = news;
        this.needs = needs;
        this.awaited = awaited;
        this.knowledge = knowledge;
    }

    /** Answers whether there is more that can be done now. */
    @Transactional
    boolean tell() {
        return news.tell(
                NewsPosition.NEEDS, EnumSet.of(HappeningKind.ITEM_PUBLISHED, HappeningKind.TRIAL_FINISHED), this::ask);
    }

    private IndexedNews.Asked ask(Happening happening, UUID after) {
        SearchableItem item = knowledge
                .searchable(Set.of(Objects.requireNonNull(happening.item)))
                .getFirst();
        Set<UUID> told = toldOtherwise(happening, item);
        List<Needs.NeedFacts> part = needs.openAfter(after, PART);
        Map<UUID, Set<Why>> people = new LinkedHashMap<>();
        for (Needs.NeedFacts need : part) {
            @Nullable UUID asker = need.asker();
            if (asker != null
                    && !asker.equals(happening.byPerson)
                    && !told.contains(need.id())
                    && need.createdAt().isBefore(happening.at)
                    && awaited.mayAnswer(need, item)) {
                people.computeIfAbsent(asker, _ -> new LinkedHashSet<>())
                        .add(new Why(Why.Reason.AWAITS_ANSWER, need.question()));
            }
        }
        return new IndexedNews.Asked(
                people, part.size() < PART ? null : part.getLast().id());
    }

    /** Who asked is told of an answer as an answer, also when it was named before it was published. */
    private Set<UUID> toldOtherwise(Happening happening, SearchableItem item) {
        return happening.kind == HappeningKind.ITEM_PUBLISHED ? needs.answeredBy(item.id()) : Set.of();
    }
}
