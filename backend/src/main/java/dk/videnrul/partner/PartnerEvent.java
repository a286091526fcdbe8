package dk.videnrul.partner;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.people.Bylines;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that somebody did with a partner; never changed. */
@Entity
class PartnerEvent {
    @Id
    UUID id;

    UUID partner;

    @Enumerated(EnumType.STRING)
    PartnerEventKind kind;

    @Nullable
    String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> fields;

    @Nullable
    UUID byPerson;

    /** Only where no member stands behind the login. */
    @Nullable
    String byName;

    Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    PartnerEvent() {}

    PartnerEvent(
            Partner partner,
            PartnerEventKind kind,
            @Nullable String reason,
            List<String> fields,
            Actor by,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.partner = partner.id;
        this.kind = kind;
        this.reason = reason;
        this.fields = fields;
        this.byPerson = by.personId();
        this.byName = by.unrecordedName();
        this.at = now;
    }

    PartnerEventView toView(Bylines.Known people) {
        return new PartnerEventView(kind, reason, fields, people.of(byPerson, byName), at);
    }
}
