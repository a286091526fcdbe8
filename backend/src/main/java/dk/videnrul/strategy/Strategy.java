package dk.videnrul.strategy;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the network's strategy. */
@Entity
class Strategy {
    @Id
    UUID id;

    @Version
    long version;

    String title;

    /** Two-letter code. */
    String language;

    LocalDate periodFrom;

    /** Last day. */
    LocalDate periodTo;

    @Enumerated(EnumType.STRING)
    StrategyStatus status;

    /** The version that it was drafted from. */
    @Nullable
    UUID basedOn;

    /** Last day. */
    @Nullable
    LocalDate commentsUntil;

    /** What was read by those who were asked. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    List<ElementContent> putOut;

    /** Why the adopted text is another than what was put out. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    List<StrategyChangeNote> notes;

    @Nullable
    LocalDate adoptedOn;

    @Nullable
    String reason;

    Instant createdAt;
    Instant updatedAt;
    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Strategy() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by describe(), the version by Hibernate
    Strategy(StrategyDraft draft, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = StrategyStatus.DRAFT;
        this.basedOn = draft.basedOn();
        this.createdAt = now;
        this.demo = demo;
        write(draft, now);
    }

    StrategyDraft toDraft() {
        return new StrategyDraft(title, language, periodFrom, periodTo, basedOn);
    }

    /** @throws Refusal.Conflict when it is adopted */
    void describe(StrategyDraft draft, Instant now) {
        requireEditable();
        write(draft, now);
    }

    private void write(StrategyDraft draft, Instant now) {
        title = draft.title().strip();
        language = Objects.requireNonNullElse(draft.language(), "da");
        periodFrom = Objects.requireNonNull(draft.periodFrom());
        periodTo = Objects.requireNonNull(draft.periodTo());
        updatedAt = now;
    }

    boolean isEditable() {
        return status == StrategyStatus.DRAFT || status == StrategyStatus.CONSULTATION;
    }

    /** @throws Refusal.Conflict when it is adopted */
    void requireEditable() {
        if (!isEditable()) {
            throw new Refusal.Conflict("strategy-not-editable");
        }
    }

    /** Counts as a change of the whole, so that nobody adopts another text than the one they read. */
    void changed(Instant now) {
        updatedAt = now;
    }

    boolean takesComments(LocalDate today) {
        return status == StrategyStatus.CONSULTATION && commentsUntil != null && !today.isAfter(commentsUntil);
    }

    /**
     * Puts it out, or gives those who are asked until another day. What was put out first is what they are asked about.
     *
     * @throws Refusal.Conflict when it is adopted, or not whole
     */
    void putOut(List<ElementContent> content, LocalDate until, Instant now) {
        requireEditable();
        if (status == StrategyStatus.DRAFT) {
            requireWhole(content);
            putOut = List.copyOf(content);
        }
        status = StrategyStatus.CONSULTATION;
        commentsUntil = until;
        reason = null;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it is not out for consultation */
    void takeBack(String why, Instant now) {
        requireOut();
        status = StrategyStatus.DRAFT;
        commentsUntil = null;
        putOut = null;
        reason = why;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it is not out for consultation, or not whole */
    void adopt(List<ElementContent> content, List<StrategyChangeNote> why, LocalDate on, Instant now) {
        requireOut();
        requireWhole(content);
        status = StrategyStatus.ADOPTED;
        notes = List.copyOf(why);
        adoptedOn = on;
        updatedAt = now;
    }

    /** What was adopted for the same time took its place. */
    void giveWay(Instant now) {
        status = StrategyStatus.REPLACED;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it was never adopted, or is archived already */
    void archive(String why, Instant now) {
        if (status != StrategyStatus.ADOPTED && status != StrategyStatus.REPLACED) {
            throw new Refusal.Conflict("strategy-not-adopted");
        }
        status = StrategyStatus.ARCHIVED;
        reason = why;
        updatedAt = now;
    }

    boolean overlaps(Strategy other) {
        return !periodFrom.isAfter(other.periodTo) && !other.periodFrom.isAfter(periodTo);
    }

    private void requireOut() {
        if (status != StrategyStatus.CONSULTATION) {
            throw new Refusal.Conflict("strategy-not-out");
        }
    }

    private static void requireWhole(List<ElementContent> content) {
        boolean whole = EnumSet.of(
                        StrategyElementKind.MISSION,
                        StrategyElementKind.VISION,
                        StrategyElementKind.FOCUS_AREA,
                        StrategyElementKind.GOAL)
                .stream()
                .allMatch(kind -> content.stream().anyMatch(element -> element.kind() == kind));
        if (!whole) {
            throw new Refusal.Conflict("strategy-not-whole");
        }
    }
}
