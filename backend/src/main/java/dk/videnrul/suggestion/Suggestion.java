package dk.videnrul.suggestion;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An item that may be of use to a place. Only an answer is a new version: who reads on is not disturbed by a new score. */
@Entity
class Suggestion {
    @Id
    UUID id;

    @Version
    long version;

    UUID place;
    UUID item;

    @OptimisticLock(excluded = true)
    int score;

    @OptimisticLock(excluded = true)
    @JdbcTypeCode(SqlTypes.JSON)
    List<FitReason> reasons;

    @Enumerated(EnumType.STRING)
    SuggestionStatus status;

    @OptimisticLock(excluded = true)
    Instant computedAt;

    @Nullable
    UUID answeredBy;

    @Nullable
    Instant answeredAt;

    @Nullable
    String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Suggestion() {}

    Suggestion(UUID place, UUID item, Fit fit, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.place = place;
        this.item = item;
        this.status = SuggestionStatus.OPEN;
        this.score = fit.score();
        this.reasons = fit.reasons();
        this.computedAt = now;
    }

    boolean isOpen() {
        return status == SuggestionStatus.OPEN;
    }

    /** What comes before what in a list: by the score, or by when it was answered. */
    Object rank() {
        return isOpen() ? Integer.valueOf(score) : Objects.requireNonNull(answeredAt);
    }

    /** What was answered keeps the reasons for which it was. */
    void weigh(Fit fit, Instant now) {
        if (isOpen() && (score != fit.score() || !reasons.equals(fit.reasons()))) {
            score = fit.score();
            reasons = fit.reasons();
            computedAt = now;
        }
    }

    /** @throws Refusal.Conflict when it was not dismissed: what was taken up is no suggestion any more */
    void reopen() {
        switch (status) {
            case OPEN -> throw new Refusal.Conflict("suggestion-open-already");
            case TAKEN_UP -> throw new Refusal.Conflict("suggestion-stays-taken-up");
            case DISMISSED -> {
                status = SuggestionStatus.OPEN;
                note = null;
                answeredBy = null;
                answeredAt = null;
            }
        }
    }

    /** @throws Refusal.Conflict when it is answered already */
    void answer(SuggestionStatus answer, @Nullable String why, @Nullable UUID by, Instant now) {
        if (!isOpen()) {
            throw new Refusal.Conflict("suggestion-answered");
        }
        status = answer;
        note = why;
        answeredBy = by;
        answeredAt = now;
    }
}
