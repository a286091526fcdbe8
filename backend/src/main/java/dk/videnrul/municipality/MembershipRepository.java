package dk.videnrul.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    /** All periods by municipality, oldest first; one statement however many are asked for. */
    Map<String, List<Membership>> ofMunicipalities(Collection<String> codes) {
        return list("municipality in ?1", Sort.by("fromDate"), codes).stream()
                .collect(Collectors.groupingBy(membership -> membership.municipality));
    }
}
