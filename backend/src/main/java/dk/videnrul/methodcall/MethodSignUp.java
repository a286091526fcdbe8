package dk.videnrul.methodcall;

import dk.videnrul.platform.text.Texts;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A municipality takes part in a call. Who withdrew stays as a row, so that no entity tag comes twice. */
@Entity
class MethodSignUp {
    /** The version of a municipality that never signed up. */
    static final long NEVER = 0;

    @EmbeddedId
    MethodKey key;

    long version;

    boolean takesPart;

    @Nullable
    UUID contact;

    @Nullable
    String note;

    @Nullable
    UUID trial;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MethodSignUp() {}

    MethodSignUp(MethodKey key) {
        this.key = key;
        this.version = NEVER;
    }

    /** The call is held meanwhile, so that nobody else signs up at the same moment. */
    void take(MethodSignUpDraft draft) {
        takesPart = true;
        contact = draft.contact();
        note = Texts.strippedOrNull(draft.note());
        version++;
    }

    void withdraw() {
        takesPart = false;
        contact = null;
        note = null;
        version++;
    }

    void begin(UUID begun) {
        trial = begun;
        version++;
    }
}
