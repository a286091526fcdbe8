package dk.videnrul.review;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.knowledge.ItemStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item waits for somebody to look at it. */
@Entity
class ReviewTask {
    @Id
    UUID id;

    UUID item;

    @Enumerated(EnumType.STRING)
    ReviewReason reason;

    Instant openedAt;

    @Nullable
    String openedBy;

    @Nullable
    LocalDate due;

    @Nullable
    Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ReviewTask() {}

    @SuppressWarnings("NullAway.Init") // due is for reviews alone
    ReviewTask(ItemStep submitted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = submitted.item();
        this.reason = ReviewReason.SUBMITTED;
        this.openedAt = submitted.at();
        this.openedBy = submitted.byName();
    }
}
