package dk.videnrul.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CheckTemplateRepository implements PanacheRepositoryBase<CheckTemplate, Integer> {

    CheckTemplate newest() {
        return find("order by version desc").page(0, 1).singleResult();
    }

    /** Newest first, after a version. */
    List<CheckTemplate> newestFirst(@Nullable Integer before, int limit) {
        return (before == null ? find("order by version desc") : find("version < ?1 order by version desc", before))
                .page(0, limit)
                .list();
    }

    Map<Integer, CheckTemplate> withVersions(Collection<Integer> versions) {
        return versions.isEmpty()
                ? Map.of()
                : list("version in ?1", versions).stream()
                        .collect(Collectors.toMap(template -> template.version, Function.identity()));
    }

    List<CheckTemplate> by(UUID person) {
        return list("madeBy = ?1 order by version", person);
    }

    /** Of every criterion that some version has. */
    Set<String> knownIds() {
        return new HashSet<>(getEntityManager()
                .createNativeQuery(
                        "select distinct criterion ->> 'id' from check_template, jsonb_array_elements(criteria) criterion",
                        String.class)
                .getResultList());
    }

    /** Lets nobody else make a version before this transaction has ended. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "check templates")
                .getSingleResult();
    }
}
