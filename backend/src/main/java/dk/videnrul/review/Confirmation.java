package dk.videnrul.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said that an item still held. */
@Entity
@Table(name = "item_confirmation")
class Confirmation {
    @Id
    UUID id;

    UUID item;
    Instant at;

    /** Key of who said so. */
    String actor;

    @Nullable
    String name;

    @Nullable
    String note;

    LocalDate reviewDue;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Confirmation() {}

    Confirmation(
            UUID item, Instant at, String actor, @Nullable String name, @Nullable String note, LocalDate reviewDue) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = item;
        this.at = at;
        this.actor = actor;
        this.name = name;
        this.note = note;
        this.reviewDue = reviewDue;
    }

    ConfirmationView toView(String publicId) {
        return new ConfirmationView(id, publicId, at, name, note, reviewDue);
    }
}
