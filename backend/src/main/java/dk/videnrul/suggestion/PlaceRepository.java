package dk.videnrul.suggestion;

import dk.videnrul.municipality.Gazetteer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<SuggestionPlace, UUID> {
    private static final String KNOW_GROUPS = """
            insert into suggestion_place
                (id, theme_group, open, topics, focus_areas, prevention_packages, words, peers, due)
            select id, id, false, '{}', '{}', '{}', '{}', '{}', true from theme_group
            where type = 'THEME_GROUP' and %s
            on conflict do nothing""";

    private final Gazetteer gazetteer;

    PlaceRepository(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<SuggestionPlace> open() {
        return list("open = true order by id");
    }

    /** Those that have waited longest. */
    List<SuggestionPlace> due(int limit) {
        return find("due = true order by computedAt nulls first, id")
                .page(0, limit)
                .list();
    }

    /** Groups that are not known yet become known. */
    void markDue(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(KNOW_GROUPS.formatted("id = any(cast(:ids as uuid[]))"))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
        update("due = true where id in ?1", ids);
    }

    /** Every place, also those that are new. */
    void markAllDue() {
        getEntityManager().createNativeQuery(KNOW_GROUPS.formatted("true")).executeUpdate();
        List<String> known = list("municipality is not null").stream()
                .map(place -> String.valueOf(place.municipality))
                .toList();
        gazetteer.facts().stream()
                .map(facts -> facts.ref().code())
                .filter(code -> !known.contains(code))
                .forEach(code -> persist(new SuggestionPlace(PlaceIds.ofMunicipality(code), null, code)));
        flush();
        update("due = true where due = false");
    }
}
