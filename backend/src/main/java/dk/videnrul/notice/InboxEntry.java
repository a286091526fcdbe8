package dk.videnrul.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that is told to somebody, once, whatever the number of reasons. The database numbers them in order. */
@Entity
class InboxEntry {
    @Id
    UUID id;

    @Version
    long version;

    @Column(insertable = false, updatable = false)
    long number;

    UUID person;
    UUID happening;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> why;

    @Nullable
    Instant readAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    InboxEntry() {}

    void mark(boolean read, Instant now) {
        if (!read) {
            readAt = null;
        } else if (readAt == null) {
            readAt = now;
        }
    }

    List<Why> reasons() {
        return why.stream().map(Why::parse).toList();
    }
}
