package dk.videnrul.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ItemVersionRepository implements PanacheRepositoryBase<ItemVersion, ItemVersion.Key> {

    Optional<ItemVersion> one(UUID item, int number) {
        return findByIdOptional(new ItemVersion.Key(item, number));
    }

    Optional<ItemVersion> newest(UUID item) {
        return find("key.item = ?1 order by key.number desc", item).firstResultOptional();
    }

    /** The newest version of each of several items, in one statement. */
    Map<UUID, ItemVersion> newest(Collection<UUID> items) {
        return list(
                        "from ItemVersion v where v.key.item in ?1 and v.key.number ="
                                + " (select max(l.key.number) from ItemVersion l where l.key.item = v.key.item)",
                        items)
                .stream()
                .collect(Collectors.toMap(version -> version.key.item(), version -> version));
    }

    /** Newest first, after the place of a number; what was written is not read. */
    List<VersionSummary> of(UUID item, @Nullable Integer before, int limit) {
        String after = before == null ? "" : " and key.number < :before";
        var query = getEntityManager()
                .createQuery("""
                        select key.number, at, name, what, changed, note from ItemVersion
                        where key.item = :item""" + after + " order by key.number desc", VersionSummary.class)
                .setParameter("item", item);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** The versions with these numbers, by number. */
    Map<Integer, ItemVersion> numbered(UUID item, Collection<Integer> numbers) {
        return find("key.item = ?1 and key.number in ?2", item, numbers).page(Page.ofSize(numbers.size())).stream()
                .collect(Collectors.toMap(version -> version.key.number(), version -> version));
    }
}
