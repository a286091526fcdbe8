package dk.videnrul.brief;

import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.SeenItems;
import dk.videnrul.platform.page.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.UUID;

/** What a municipality shared and nobody did anything with. */
@ApplicationScoped
class UnnoticedItems {
    private static final String UNNOTICED = """
            from KnowledgeItem item
            where item.municipality = :code and item.status = PUBLISHED and item.publishedAt < :before
              and not exists (select 1 from Roll roll where roll.item = item.id)
              and not exists (select 1 from Trial trial where trial.item = item.id)
              and\s""";

    private final EntityManager database;

    UnnoticedItems(EntityManager database) {
        this.database = database;
    }

    /** Published before a moment, neither rolled nor tried, and seen; the oldest first. */
    Counted<UUID> of(String code, Instant before, Sight sight, int limit) {
        TypedQuery<Tuple> query = database.createQuery(
                "select item.id" + Counted.ALL + UNNOTICED + SeenItems.condition("item")
                        + " order by item.publishedAt, item.id",
                Tuple.class);
        SeenItems.parameters(sight).forEach(query::setParameter);
        query.setParameter("code", code).setParameter("before", before);
        return Counted.of(query, UUID.class, limit);
    }
}
