package dk.videnrul.infopackage;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.vocabulary.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A package as it was issued. */
@Entity
@Immutable
@Table(name = "info_package_edition")
class PackageEdition {
    @Id
    UUID id;

    @Column(name = "package")
    UUID ofPackage;

    int number;

    /** Also in the content; here for counting. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    @JdbcTypeCode(SqlTypes.JSON)
    EditionContent content;

    /** Against the edition before. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<FrozenChange> changes;

    Instant issuedAt;

    @Nullable
    UUID issuedBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String issuedByName;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    PackageEdition() {}

    PackageEdition(
            UUID ofPackage,
            int number,
            EditionContent content,
            List<FrozenChange> changes,
            @Nullable UUID by,
            @Nullable String byName,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.ofPackage = ofPackage;
        this.number = number;
        this.focusAreas = content.focusAreas().stream().map(Ref::id).toList();
        this.content = content;
        this.changes = List.copyOf(changes);
        this.issuedAt = now;
        this.issuedBy = by;
        this.issuedByName = byName;
    }
}
