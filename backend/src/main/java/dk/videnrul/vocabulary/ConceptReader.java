package dk.videnrul.vocabulary;

import dk.videnrul.platform.json.KebabEnums;
import dk.videnrul.platform.text.Labels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the reference table; there is nothing to change, so there is no entity either. */
@ApplicationScoped
class ConceptReader {
    private final Session database;

    ConceptReader(Session database) {
        this.database = database;
    }

    /** In the order of each scheme. */
    @Transactional
    List<Concept> readAll() {
        return database.createNativeQuery("""
                        select scheme, id, label_da, label_en, label_sv, motto_da, motto_en, broader, prevention_package,
                               alt_da, alt_en, alt_sv, sort_rank
                        from concept order by scheme, sort_rank""", Tuple.class).getResultList().stream()
                .map(ConceptReader::concept)
                .toList();
    }

    private static Concept concept(Tuple row) {
        @Nullable String motto = row.get("motto_da", String.class);
        String mottoEn = row.get("motto_en", String.class);
        return new Concept(
                (Scheme) KebabEnums.parse(Scheme.class, row.get("scheme", String.class))
                        .orElseThrow(),
                row.get("id", String.class),
                new Labels(
                        row.get("label_da", String.class),
                        row.get("label_en", String.class),
                        row.get("label_sv", String.class)),
                // The mottos are the network's own words: Danish, and their English translation elsewhere.
                motto == null ? null : new Labels(motto, mottoEn, mottoEn),
                row.get("broader", String.class),
                row.get("prevention_package", String.class),
                List.of(row.get("alt_da", String[].class)),
                List.of(row.get("alt_en", String[].class)),
                List.of(row.get("alt_sv", String[].class)),
                row.get("sort_rank", Integer.class));
    }
}
