package dk.videnrul.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a municipality says of itself and its work with public health. There is one for each from the beginning. */
@Entity
class MunicipalityProfile {
    @Id
    String municipality;

    @Version
    long version;

    @Nullable
    String description;

    @Nullable
    String healthFocus;

    @Nullable
    String website;

    @Nullable
    String email;

    @Nullable
    Instant updatedAt;

    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MunicipalityProfile() {}

    /** What people write is no longer invented, whatever stood there before. */
    void describe(MunicipalityProfileDraft draft, boolean invented, Instant now) {
        description = draft.description();
        healthFocus = draft.healthFocus();
        website = draft.website();
        email = draft.email();
        demo = invented;
        updatedAt = now;
    }

    MunicipalityProfileDraft toDraft() {
        return new MunicipalityProfileDraft(description, healthFocus, website, email);
    }
}
