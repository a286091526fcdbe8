package dk.videnrul.knowledge;

import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.network.ThemeGroupFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads many items, for the features above: what a caller may see of them, and all of them for an index. */
@ApplicationScoped
public class KnowledgeReading {
    private final KnowledgeItemRepository items;
    private final KnowledgeItemViews views;
    private final CurrentActor actor;

    KnowledgeReading(KnowledgeItemRepository items, KnowledgeItemViews views, CurrentActor actor) {
        this.items = items;
        this.views = views;
        this.actor = actor;
    }

    /** Those of the items that the caller may see, by id. */
    @Transactional
    public Map<UUID, KnowledgeItemSummary> summaries(Collection<UUID> ids) {
        List<ItemOutline> seen = items.outlines(ids, Sight.of(actor.get()));
        List<KnowledgeItemSummary> summaries = views.summaries(seen);
        return Stream.iterate(0, place -> place + 1)
                .limit(seen.size())
                .collect(Collectors.toMap(place -> seen.get(place).id(), summaries::get));
    }

    /** The items with these ids that somebody may see, whether or not they are calling; in one statement. */
    @Transactional
    public Map<UUID, ItemGlance> glances(Collection<UUID> ids, Sight sight) {
        return glances(items.seen(ids, sight));
    }

    /** The items with these short ids that the caller may see, by short id; in one statement. */
    @Transactional
    public Map<String, ItemGlance> named(Collection<String> publicIds) {
        return items.seenNamed(publicIds, Sight.of(actor.get())).stream()
                .map(KnowledgeItem::toGlance)
                .collect(Collectors.toMap(ItemGlance::publicId, Function.identity()));
    }

    /** The items with these ids, whoever may see them. */
    @Transactional
    public Map<UUID, ItemGlance> glances(Collection<UUID> ids) {
        return glances(items.withIds(ids));
    }

    private static Map<UUID, ItemGlance> glances(List<KnowledgeItem> found) {
        return found.stream().map(KnowledgeItem::toGlance).collect(Collectors.toMap(ItemGlance::id, glance -> glance));
    }

    /** An item in full, as the caller may see it. */
    @Transactional
    public Optional<KnowledgeItemView> inFull(String publicId) {
        return items.seen(publicId, Sight.of(actor.get())).map(views::full);
    }

    /** The id of an item that the caller may see. */
    @Transactional
    public Optional<UUID> idOf(String publicId) {
        return items.seen(publicId, Sight.of(actor.get())).map(item -> item.id);
    }

    /** The items with these ids, whoever may see them. */
    @Transactional
    public List<SearchableItem> searchable(Collection<UUID> ids) {
        return searchable(items.withIds(ids));
    }

    /** All items in the order of their ids, a page after an id. */
    @Transactional
    public List<SearchableItem> searchableAfter(UUID id, int limit) {
        return searchable(items.after(id, limit));
    }

    private List<SearchableItem> searchable(List<KnowledgeItem> found) {
        Map<UUID, ThemeGroupFacts> owners = views.owners(found);
        Function<KnowledgeItem, @Nullable ThemeGroupFacts> owner =
                item -> item.themeGroup == null ? null : owners.get(item.themeGroup);
        return found.stream().map(item -> searchable(item, owner.apply(item))).toList();
    }

    private static SearchableItem searchable(KnowledgeItem item, @Nullable ThemeGroupFacts owner) {
        return new SearchableItem(
                item.id,
                item.publicId,
                item.title,
                item.summary,
                text(item),
                item.language,
                item.kind,
                item.outcome,
                item.status,
                item.visibility,
                owner == null ? null : owner.slug(),
                item.themeGroup,
                item.municipality,
                item.year,
                item.focusAreas,
                item.topics,
                item.packages.stream().map(PackageUse::id).toList(),
                item.publishedAt,
                item.tendedAt(),
                item.reviewDue,
                Stream.concat(Stream.of(item.createdBy), item.coAuthors.stream())
                        .distinct()
                        .toList(),
                item.derivedFrom,
                item.version);
    }

    private static String text(KnowledgeItem item) {
        Stream<@Nullable String> story = item.story == null
                ? Stream.of()
                : Stream.of(
                        item.story.initiative(),
                        item.story.participants(),
                        item.story.practice(),
                        item.story.benefit(),
                        item.story.advice(),
                        item.story.difficulties(),
                        item.story.results());
        return Stream.concat(
                        Stream.of(
                                item.body,
                                item.whatWorked,
                                item.whatDidNot,
                                item.advice,
                                item.targetGroup,
                                item.otherSectorGoal),
                        story)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
