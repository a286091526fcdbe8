package dk.videnrul.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
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

/** What was made of a theme or of answers. */
@Entity
class WorkshopOutcome {
    @Id
    UUID id;

    UUID workshop;

    @Enumerated(EnumType.STRING)
    OutcomeKind kind;

    String title;

    /** The id under which the other feature knows it. */
    String made;

    /** Of a proposal, the version of the strategy. */
    @Nullable
    String madeIn;

    @Nullable
    UUID theme;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> answers;

    Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WorkshopOutcome() {}

    WorkshopOutcome(UUID workshop, WorkshopOutcomeDraft draft, Made made, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshop = workshop;
        this.kind = draft.kind();
        this.title = draft.title().strip();
        this.made = made.id();
        this.madeIn = made.in();
        this.theme = draft.theme();
        this.answers = List.copyOf(draft.answers());
        this.at = now;
    }

    /** What another feature made. */
    record Made(String id, @Nullable String in) {}

    WorkshopOutcomeView toView() {
        return new WorkshopOutcomeView(workshop, id, kind, title, made, madeIn, theme, answers, at);
    }
}
