package dk.videnrul.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that shows how far a goal is. */
@Entity
@Table(name = "strategy_evidence")
class GoalEvidence {
    @Id
    UUID id;

    @Version
    long version;

    UUID goal;

    @Enumerated(EnumType.STRING)
    GoalEvidenceKind kind;

    @Nullable
    UUID item;

    @Nullable
    UUID trial;

    @Nullable
    UUID event;

    @Nullable
    String note;

    @Embedded
    Writer writer;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    GoalEvidence() {}

    GoalEvidence(UUID goal, GoalEvidenceKind kind, UUID subject, @Nullable String note, Writer writer, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.goal = goal;
        this.kind = kind;
        this.item = kind == GoalEvidenceKind.ITEM ? subject : null;
        this.trial = kind == GoalEvidenceKind.TRIAL ? subject : null;
        this.event = kind == GoalEvidenceKind.EVENT ? subject : null;
        this.note = Texts.strippedOrNull(note);
        this.writer = writer;
        this.createdAt = now;
    }

    /** The item, the trial or the event. */
    UUID subject() {
        return Objects.requireNonNull(
                switch (kind) {
                    case ITEM -> item;
                    case TRIAL -> trial;
                    case EVENT -> event;
                });
    }
}
