package dk.videnrul.history;

import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.ItemStep;
import dk.videnrul.knowledge.KnowledgeItemDraft;
import dk.videnrul.knowledge.Step;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an item said after a step in its life. */
@Entity
class ItemVersion {
    /** Whoever goes on writing a draft before so much time has passed writes on the same version. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    @EmbeddedId
    Key key;

    Instant at;

    /** Key of who took the step. */
    String actor;

    @Nullable
    String name;

    @Enumerated(EnumType.STRING)
    Step what;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> changed;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    KnowledgeItemDraft content;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ItemVersion() {}

    ItemVersion(ItemStep step, int number, List<String> changed) {
        this.key = new Key(step.item(), number);
        this.at = step.at();
        this.actor = step.by();
        this.name = step.byName();
        this.what = step.what();
        this.changed = changed;
        this.note = step.note();
        this.content = step.content();
    }

    @Embeddable
    record Key(UUID item, int number) {}

    /** Whether a step only goes on with what was being written in this version. */
    boolean isGoneOnWithBy(ItemStep step) {
        return step.what() == Step.CHANGED
                && step.status() == ItemStatus.DRAFT
                && (what == Step.DRAFTED || what == Step.CHANGED)
                && actor.equals(step.by())
                && step.at().isBefore(at.plus(ONE_SITTING));
    }

    void goOn(ItemStep step, List<String> changedSinceTheOneBefore) {
        at = step.at();
        changed = changedSinceTheOneBefore;
        content = step.content();
    }
}
