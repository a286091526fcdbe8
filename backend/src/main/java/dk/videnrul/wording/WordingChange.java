package dk.videnrul.wording;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
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

/** Something that somebody did with words; never changed. */
@Entity
class WordingChange {
    @Id
    UUID id;

    UUID wording;

    @Enumerated(EnumType.STRING)
    WordingChangeKind kind;

    @Enumerated(EnumType.STRING)
    WordingDirection direction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> words;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> finds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @Nullable
    String note;

    @Nullable
    UUID byPerson;

    /** Only where no member stands behind the login. */
    @Nullable
    String byName;

    Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WordingChange() {}

    WordingChange(Wording wording, WordingChangeKind kind, Actor by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.wording = wording.id;
        this.kind = kind;
        this.direction = wording.direction;
        this.words = List.copyOf(wording.words);
        this.finds = List.copyOf(wording.finds);
        this.topics = List.copyOf(wording.topics);
        this.note = wording.note;
        this.byPerson = by.personId();
        this.byName = by.unrecordedName();
        this.at = now;
    }
}
