package dk.videnrul.expertise;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.knowledge.Kind;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.AnyOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people have done, as far as the caller may see it; each question is one statement, and none grows without bound. */
@ApplicationScoped
class EvidenceRepository {
    private static final int MOST = 300;

    private final EntityManager database;

    EvidenceRepository(EntityManager database) {
        this.database = database;
    }

    /** Published items on one of the topics that the caller sees, the newest first, and the item itself. */
    List<FoundItem> items(AskQuestion question, Sight sight) {
        TypedQuery<Object[]> query = database.createQuery(
                        """
                        select item.id, item.publicId, item.title, item.kind, item.createdBy, item.coAuthors
                        from KnowledgeItem item
                        where item.status = PUBLISHED
                          and (%s or item.id = :item) and %s
                        order by case when item.id = :item then 0 else 1 end, item.publishedAt desc, item.id desc""".formatted(AnyOf.shared("item.topics", "topics"), SeenItems.condition("item")),
                        Object[].class)
                .setParameter("topics", question.topics().toArray(String[]::new))
                .setParameter(
                        "item",
                        question.item() == null
                                ? new UUID(0, 0)
                                : question.item().id())
                .setMaxResults(MOST);
        SeenItems.parameters(sight).forEach(query::setParameter);
        return query.getResultStream().map(EvidenceRepository::found).toList();
    }

    /** Who told of an experience with one of these items: item and person. */
    List<Object[]> experiences(Collection<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : database.createQuery("""
                        select comment.item, comment.author from Comment comment
                        where comment.item in :items and comment.status = VISIBLE and comment.type = EXPERIENCE
                          and comment.author is not null
                        order by comment.createdAt desc, comment.id desc""", Object[].class)
                        .setParameter("items", items)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /** Who leads an active group with one of the topics, or the group of the item: person, slug and name of the group. */
    List<Object[]> leaders(List<String> topics, @Nullable UUID group, LocalDate today) {
        return database.createQuery("""
                        select distinct part.person, g.slug, g.name from Participation part
                        join ThemeGroup g on g.id = part.themeGroup
                        where g.status = ACTIVE and (g.id = :group or %s)
                          and part.role in (CHAIR, VICE_CHAIR, PROCESS_LEADER)
                          and part.fromDate <= :today and (part.untilDate is null or part.untilDate > :today)""".formatted(AnyOf.shared("g.topics", "topics")), Object[].class)
                .setParameter("topics", topics.toArray(String[]::new))
                .setParameter("group", group == null ? new UUID(0, 0) : group)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** An import names people who do not log in; of writers only members count. */
    private static FoundItem found(Object[] row) {
        Set<UUID> writers = new LinkedHashSet<>();
        Actor.personOf((String) row[4]).ifPresent(writers::add);
        for (Object key : (List<?>) row[5]) {
            Actor.personOf((String) key).ifPresent(writers::add);
        }
        return new FoundItem(
                (UUID) row[0], new ItemRef((String) row[1], (String) row[2]), (Kind) row[3], Set.copyOf(writers));
    }
}
