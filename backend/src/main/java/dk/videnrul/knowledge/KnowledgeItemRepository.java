package dk.videnrul.knowledge;

import dk.videnrul.identity.Sight;
import dk.videnrul.platform.page.AnyOf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KnowledgeItemRepository implements PanacheRepositoryBase<KnowledgeItem, UUID> {
    private static final String SEEN = SeenItems.condition("item");

    Optional<KnowledgeItem> seen(String publicId, Sight sight) {
        return find("from KnowledgeItem item where publicId = :publicId and " + SEEN, with(sight, "publicId", publicId))
                .firstResultOptional();
    }

    /** Nobody else changes it until this transaction ends; whoever was faster is seen. */
    Optional<KnowledgeItem> seenAndHeld(String publicId, Sight sight) {
        return find("from KnowledgeItem item where publicId = :publicId and " + SEEN, with(sight, "publicId", publicId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<KnowledgeItem> seen(Collection<UUID> ids, Sight sight) {
        return ids.isEmpty()
                ? List.of()
                : list("from KnowledgeItem item where id in :ids and " + SEEN, with(sight, "ids", ids));
    }

    List<ItemOutline> outlines(Collection<UUID> ids, Sight sight) {
        return ids.isEmpty()
                ? List.of()
                : find(
                                "from KnowledgeItem item where " + AnyOf.ids("item.id", "ids") + " and " + SEEN,
                                with(sight, "ids", ids.toArray(UUID[]::new)))
                        .project(ItemOutline.class)
                        .list();
    }

    List<KnowledgeItem> withExternalIds(Collection<String> externalIds) {
        return externalIds.isEmpty() ? List.of() : list("externalId in ?1", externalIds);
    }

    List<KnowledgeItem> publishedWithPublicIds(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list("publicId in ?1 and status = PUBLISHED", ids);
    }

    List<KnowledgeItem> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** In the order of ids, for readers that go through all of them. */
    List<KnowledgeItem> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(Page.ofSize(limit)).list();
    }

    /** What an item took the place of, as far as it is seen. */
    List<KnowledgeItem> supersededBy(UUID id, Sight sight, int limit) {
        return find(
                        "from KnowledgeItem item where archiving.supersededBy = :id and " + SEEN + " order by publicId",
                        with(sight, "id", id))
                .page(Page.ofSize(limit))
                .list();
    }

    /** Items to which others point or that point to them, published once and seen; oldest first. */
    List<KnowledgeItem> kinOf(Collection<UUID> ids, Collection<UUID> elders, Sight sight, int limit) {
        Map<String, Object> values = with(sight, "ids", ids);
        values.put("elders", elders);
        return find(
                        "from KnowledgeItem item where (id in :elders or derivedFrom in :ids or archiving.supersededBy in :ids)"
                                + " and id not in :ids and publishedAt is not null and " + SEEN + " order by id",
                        values)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Nobody else changes either of two items until this transaction ends; whoever was faster is told of as usual. */
    void lock(KnowledgeItem one, KnowledgeItem other) {
        Stream.of(one, other)
                .sorted(Comparator.comparing(item -> item.id))
                .forEach(item -> getEntityManager().lock(item, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What somebody wrote alone or with others, changed last first, after the place of an item. */
    List<KnowledgeItem> writtenBy(
            String author, List<ItemStatus> status, @Nullable Instant updatedAt, @Nullable UUID id, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("author", author));
        String where = "(createdBy = :author or array_contains(coAuthors, :author))";
        if (!status.isEmpty()) {
            where += " and status in :status";
            values.put("status", status);
        }
        if (updatedAt != null && id != null) {
            where += " and (updatedAt, id) < (:updatedAt, :id)";
            values.put("updatedAt", updatedAt);
            values.put("id", id);
        }
        return find(where + " order by updatedAt desc, id desc", values)
                .page(Page.ofSize(limit))
                .list();
    }

    /**
     * What is published and seen and belongs to a place, published last first.
     *
     * @param field that names the place
     */
    List<KnowledgeItem> published(
            String field, Object place, Sight sight, PublishedReading.@Nullable After after, int limit) {
        Map<String, Object> values = with(sight, "place", place);
        String from = "";
        if (after != null) {
            from = " and (publishedAt, id) < (:at, :id)";
            values.put("at", after.at());
            values.put("id", after.item());
        }
        return find(
                        "from KnowledgeItem item where status = PUBLISHED and " + field + " = :place" + from + " and "
                                + SEEN + " order by publishedAt desc, id desc",
                        values)
                .page(Page.ofSize(limit))
                .list();
    }

    /**
     * What everybody may read and ended in one of these ways, published last first.
     *
     * @param focusAreas of which it has at least one; none for all
     */
    List<KnowledgeItem> publicAbout(Collection<String> focusAreas, Collection<Outcome> outcomes, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from knowledge_item
                        where status = 'PUBLISHED' and visibility = 'PUBLIC' and outcome in (:outcomes)
                          and (:everywhere or focus_areas && cast(:areas as text[]))
                        order by published_at desc, id desc
                        limit :limit""", KnowledgeItem.class)
                .setParameter("outcomes", outcomes.stream().map(Enum::name).toList())
                .setParameter("everywhere", focusAreas.isEmpty())
                .setParameter("areas", focusAreas.toArray(String[]::new))
                .setParameter("limit", limit)
                .getResultList();
    }

    /**
     * Those with an outcome that were published since a moment, the latest first.
     *
     * @param focusAreas of which it has at least one; none for all
     */
    List<KnowledgeItem> newestResults(Collection<String> focusAreas, Instant since, Sight sight, int limit) {
        Map<String, Object> values = with(sight, "since", since);
        String where =
                "from KnowledgeItem item where status = PUBLISHED and outcome is not null and publishedAt >= :since";
        if (!focusAreas.isEmpty()) {
            where += " and " + AnyOf.shared("focusAreas", "areas");
            values.put("areas", focusAreas.toArray(String[]::new));
        }
        return find(where + " and " + SEEN + " order by publishedAt desc, id desc", values)
                .page(Page.ofSize(limit))
                .list();
    }

    List<KnowledgeItem> seenNamed(Collection<String> publicIds, Sight sight) {
        return publicIds.isEmpty()
                ? List.of()
                : list("from KnowledgeItem item where publicId in :named and " + SEEN, with(sight, "named", publicIds));
    }

    private static Map<String, Object> with(Sight sight, String name, Object value) {
        Map<String, Object> values = new HashMap<>(SeenItems.parameters(sight));
        values.put(name, value);
        return values;
    }
}
