package dk.videnrul.peers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The municipalities with which one wants to compare itself. There is a row for each from the beginning. */
@Entity
class ChosenPeers {
    @Id
    String municipality;

    @Version
    long version;

    /** Codes. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> peers;

    @Nullable
    Instant updatedAt;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ChosenPeers() {}

    /** What people choose is no longer invented, whatever stood there before. */
    void choose(List<String> codes, boolean invented, Instant now) {
        peers = List.copyOf(codes);
        demo = invented;
        updatedAt = now;
    }
}
