package dk.videnrul.infopackage;

import dk.videnrul.platform.page.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InfoPackageRepository implements PanacheRepositoryBase<InfoPackage, UUID> {
    static final String ISSUED = "edition > 0";

    Optional<InfoPackage> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<InfoPackage> held(String slug) {
        return find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Issued last first, after the place that the cursor names. */
    List<InfoPackage> issued(@Nullable Cursor after, int limit) {
        return listed(ISSUED, new HashMap<>(), after, limit);
    }

    long countIssued() {
        return count(ISSUED);
    }

    /** The same of all that are in one of these states, where those that were never issued stand by when they were begun. */
    List<InfoPackage> withStatus(Collection<PackageStatus> status, @Nullable Cursor after, int limit) {
        return listed("status in :status", new HashMap<>(Map.of("status", status)), after, limit);
    }

    long countWithStatus(Collection<PackageStatus> status) {
        return count("status in ?1", status);
    }

    private List<InfoPackage> listed(String where, Map<String, Object> values, @Nullable Cursor after, int limit) {
        String from = "";
        if (after != null) {
            from = " and (listedAt, id) < (:listedAt, :id)";
            values.put("listedAt", after.key(0, Instant::parse));
            values.put("id", after.id(1));
        }
        return find(where + from + " order by listedAt desc, id desc", values)
                .page(0, limit)
                .list();
    }

    /** Lets nobody else take an address before this transaction ends. */
    void lockAddresses() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('info-package', 0)) as text)")
                .getSingleResult();
    }
}
