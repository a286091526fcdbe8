package dk.videnrul.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** What several answers have in common. */
@Entity
class WorkshopTheme {
    @Id
    UUID id;

    @Version
    long version;

    UUID workshop;
    String title;

    /** Themes stand in this order; those with the same place as they came. */
    int place;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WorkshopTheme() {}

    WorkshopTheme(UUID workshop, String title, int place) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshop = workshop;
        write(new WorkshopThemeDraft(title, place));
    }

    @SuppressWarnings("NullAway") // checked before
    final void write(WorkshopThemeDraft draft) {
        title = draft.title().strip();
        place = draft.place();
    }

    WorkshopThemeDraft toDraft() {
        return new WorkshopThemeDraft(title, place);
    }
}
