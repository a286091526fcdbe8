package dk.videnrul.methodcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MethodResultRepository implements PanacheRepositoryBase<MethodResult, UUID> {
    /** More are not made of one call. */
    static final int MOST = 20;

    List<MethodResult> of(UUID call) {
        return find("call = ?1 order by at, id", call).page(0, MOST).list();
    }
}
