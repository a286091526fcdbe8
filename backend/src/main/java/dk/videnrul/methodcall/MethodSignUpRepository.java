package dk.videnrul.methodcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MethodSignUpRepository implements PanacheRepositoryBase<MethodSignUp, MethodKey> {
    List<MethodSignUp> takingPart(UUID call) {
        return list("key.call = ?1 and takesPart order by key.municipality", call);
    }

    long countOf(UUID call) {
        return count("key.call = ?1 and takesPart", call);
    }

    /** Of each call; calls without are left out. */
    Map<UUID, Long> countOf(Collection<UUID> calls) {
        return getEntityManager()
                .createQuery(
                        "select key.call, count(*) from MethodSignUp where key.call in :calls and takesPart group by key.call",
                        Object[].class)
                .setParameter("calls", calls)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
