package dk.videnrul.methodcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MethodReportRepository implements PanacheRepositoryBase<MethodReport, MethodReport.Key> {
    List<MethodReport> of(UUID call) {
        return list("key.call = ?1 order by key.municipality, key.phase", call);
    }
}
