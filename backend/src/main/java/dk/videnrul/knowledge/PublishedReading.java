package dk.videnrul.knowledge;

import dk.videnrul.identity.Sight;
import dk.videnrul.network.ThemeGroupFacts;
import dk.videnrul.network.ThemeGroupRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Published items for the features above, as somebody may see them who need not be the caller. */
@ApplicationScoped
public class PublishedReading {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;

    PublishedReading(KnowledgeItemRepository items, KnowledgeItemViews views) {
        this.items = items;
        this.views = views;
    }

    /** The place after an item in a list that shows the latest first. */
    public record After(Instant at, UUID item) {}

    /**
     * A published item with what is written in it.
     *
     * @param published how it is shown
     */
    public record Written(PublishedItem published, KnowledgeItemDraft content) {}

    /** Those of the items that are published and may be seen. */
    @Transactional
    public Map<UUID, PublishedItem> withIds(Collection<UUID> ids, Sight sight) {
        return published(seen(ids, sight)).stream().collect(Collectors.toMap(PublishedItem::id, Function.identity()));
    }

    /** Like {@link #withIds}, with all that is written in them. */
    @Transactional
    public Map<UUID, Written> written(Collection<UUID> ids, Sight sight) {
        List<KnowledgeItem> found = seen(ids, sight);
        List<PublishedItem> published = published(found);
        return IntStream.range(0, found.size())
                .mapToObj(place -> written(found.get(place), published.get(place)))
                .collect(Collectors.toMap(item -> item.published().id(), Function.identity()));
    }

    /** Those of the items that are published and may be seen, with all that is written in them, in the order of the ids. */
    @Transactional
    public List<WholeItem> whole(List<UUID> ids, Sight sight) {
        Map<UUID, WholeItem> whole =
                whole(seen(ids, sight)).stream().collect(Collectors.toMap(WholeItem::id, Function.identity()));
        return ids.stream().filter(whole::containsKey).map(whole::get).toList();
    }

    /**
     * What everybody may read and ended in one of these ways, published last first.
     *
     * @param focusAreas of which it has at least one; none for all
     */
    @Transactional
    public List<WholeItem> publicAbout(Collection<String> focusAreas, Collection<Outcome> outcomes, int limit) {
        return whole(items.publicAbout(focusAreas, outcomes, limit));
    }

    /**
     * A published item that says how something went.
     *
     * @param municipality code of where it was tried
     */
    public record NewResult(
            UUID id,
            String publicId,
            String title,
            String summary,
            Kind kind,
            Outcome outcome,
            @Nullable String municipality,
            @Nullable String whatWorked,
            @Nullable String whatDidNot,
            Instant publishedAt) {}

    /**
     * What was published since a moment and has an outcome, whatever it is, published last first.
     *
     * @param focusAreas of which it has at least one; none for all
     */
    @Transactional
    public List<NewResult> newestResults(Collection<String> focusAreas, Instant since, Sight sight, int limit) {
        return items.newestResults(focusAreas, since, sight, limit).stream()
                .map(item -> new NewResult(
                        item.id,
                        item.publicId,
                        item.title,
                        item.summary,
                        item.kind,
                        Objects.requireNonNull(item.outcome),
                        item.municipality,
                        item.whatWorked,
                        item.whatDidNot,
                        Objects.requireNonNull(item.publishedAt)))
                .toList();
    }

    private List<WholeItem> whole(List<KnowledgeItem> found) {
        Map<UUID, ThemeGroupFacts> owners = views.owners(found);
        return found.stream()
                .map(item -> WholeItem.of(item, item.themeGroup == null ? null : owners.get(item.themeGroup)))
                .toList();
    }

    /** What a theme group published, the latest first. */
    @Transactional
    public List<PublishedItem> ofGroup(UUID group, Sight sight, @Nullable After after, int limit) {
        return published(items.published("themeGroup", group, sight, after, limit));
    }

    /** What was tried in a municipality, published last first. */
    @Transactional
    public List<PublishedItem> ofMunicipality(String code, Sight sight, @Nullable After after, int limit) {
        return published(items.published("municipality", code, sight, after, limit));
    }

    private List<KnowledgeItem> seen(Collection<UUID> ids, Sight sight) {
        return items.seen(ids, sight).stream()
                .filter(item -> item.status == ItemStatus.PUBLISHED)
                .toList();
    }

    private static Written written(KnowledgeItem item, PublishedItem published) {
        ThemeGroupRef owner = published.item().themeGroup();
        return new Written(published, item.toDraft(owner == null ? null : owner.slug()));
    }

    private List<PublishedItem> published(List<KnowledgeItem> found) {
        List<KnowledgeItemSummary> summaries =
                views.summaries(found.stream().map(ItemOutline::of).toList());
        return IntStream.range(0, found.size())
                .mapToObj(place -> of(found.get(place), summaries.get(place)))
                .toList();
    }

    private static PublishedItem of(KnowledgeItem item, KnowledgeItemSummary summary) {
        return new PublishedItem(
                item.id, summary, item.authors.stream().map(Author::name).toList(), item.version);
    }
}
