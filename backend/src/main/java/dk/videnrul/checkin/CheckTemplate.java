package dk.videnrul.checkin;

import dk.videnrul.identity.Actor;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of what groups are asked. */
@Entity
@Immutable
class CheckTemplate {
    @Id
    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CheckCriterion> criteria;

    @Nullable
    String note;

    @Nullable
    UUID madeBy;

    /** Only where no member stands behind the login. */
    @Nullable
    String madeByName;

    Instant madeAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    CheckTemplate() {}

    CheckTemplate(int version, List<CheckCriterion> criteria, @Nullable String note, Actor by, Instant now) {
        this.version = version;
        this.criteria = criteria;
        this.note = Texts.strippedOrNull(note);
        this.madeBy = by.personId();
        this.madeByName = by.unrecordedName();
        this.madeAt = now;
    }

    Optional<CheckCriterion> criterion(String id) {
        return criteria.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
