package dk.videnrul.infopackage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PackageEditionRepository implements PanacheRepositoryBase<PackageEdition, UUID> {

    Optional<PackageEdition> of(UUID infoPackage, int number) {
        return find("ofPackage = ?1 and number = ?2", infoPackage, number).firstResultOptional();
    }

    /** The latest first; their number is bounded. */
    List<EditionRef> allOf(UUID infoPackage) {
        return getEntityManager()
                .createQuery(
                        "select number, issuedAt from PackageEdition where ofPackage = :package order by number desc",
                        Object[].class)
                .setParameter("package", infoPackage)
                .getResultList()
                .stream()
                .map(row -> EditionRef.of((Integer) row[0], (Instant) row[1]))
                .toList();
    }

    /** The latest edition of each, in one statement. */
    Map<UUID, PackageEdition> latestOf(Collection<InfoPackage> packages) {
        List<UUID> ids = packages.stream()
                .filter(InfoPackage::isIssued)
                .map(one -> one.id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : list(
                                "from PackageEdition e where ofPackage in ?1 and number = (select p.edition from InfoPackage p"
                                        + " where p.id = e.ofPackage)",
                                ids)
                        .stream()
                        .collect(Collectors.toMap(edition -> edition.ofPackage, Function.identity()));
    }

    /** The latest edition of each package that came out since a moment, the latest first. */
    List<IssuedPackages.Issued> latestSince(Instant from, int limit) {
        return getEntityManager()
                .createQuery("""
                        select p.slug, e.content, e.number, e.issuedAt from PackageEdition e
                        join InfoPackage p on p.id = e.ofPackage and p.edition = e.number
                        where p.edition > 0 and p.listedAt >= :from and e.issuedAt >= :from
                        order by p.listedAt desc, p.id desc""", Tuple.class)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PackageEditionRepository::issued)
                .toList();
    }

    private static IssuedPackages.Issued issued(Tuple row) {
        EditionContent content = row.get(1, EditionContent.class);
        EditionRef edition = EditionRef.of(row.get(2, Integer.class), row.get(3, Instant.class));
        return new IssuedPackages.Issued(
                row.get(0, String.class), content.title(), content.audience(), edition.number(), edition.issuedOn());
    }

    /** The focus areas of every package whose first edition came out in a time, package by package. */
    List<List<String>> focusAreasOfFirst(Instant from, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select focusAreas, id from PackageEdition where number = 1 and issuedAt >= :from and issuedAt < :until",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(row -> PackageEditionRepository.areas(row.get(0, List.class)))
                .toList();
    }

    private static List<String> areas(List<?> stored) {
        return stored.stream().map(String::valueOf).toList();
    }

    List<PackageEdition> issuedBy(UUID person) {
        return list("issuedBy = ?1 order by issuedAt", person);
    }
}
