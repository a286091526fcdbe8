package dk.videnrul.infopackage;

import dk.videnrul.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which packages somebody approved and issued, for their own copy. It stays under their record's name, which changes when they
 * leave; an edition itself names nobody.
 */
@ApplicationScoped
class PeopleInPackages implements PersonalData {
    private final InfoPackageRepository packages;
    private final PackageEditionRepository editions;

    PeopleInPackages(InfoPackageRepository packages, PackageEditionRepository editions) {
        this.packages = packages;
        this.editions = editions;
    }

    @Override
    public String section() {
        return "info-packages";
    }

    @Override
    @Transactional
    public List<Map<String, Object>> about(UUID person) {
        return Stream.concat(
                        packages.list("approvedBy = ?1 order by approvedAt", person).stream()
                                .map(one -> told("approved", one.title, one.approvedAt)),
                        editions.issuedBy(person).stream()
                                .map(edition -> told("issued", edition.content.title(), edition.issuedAt)))
                .toList();
    }

    private static Map<String, Object> told(String what, String title, @Nullable Instant at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("what", what);
        told.put("title", title);
        told.put("at", String.valueOf(at));
        return told;
    }
}
