package dk.videnrul.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that people may want to be told, kept as what it was about: the words are made when it is read. */
@Entity
class Happening {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    HappeningKind kind;

    Instant at;

    @Nullable
    UUID byPerson;

    /** Only where no member of the network stands behind the login. */
    @Nullable
    String byName;

    @Nullable
    UUID item;

    @Nullable
    UUID comment;

    /** The member whose comment was answered. */
    @Nullable
    UUID answerOf;

    @Nullable
    UUID roll;

    @Nullable
    UUID trial;

    @Nullable
    UUID need;

    @Nullable
    UUID toGroup;

    @Nullable
    String toMunicipality;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Happening() {}

    private Happening(HappeningKind kind, @Nullable UUID item, String by, @Nullable String byName, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.at = at;
        this.byPerson = Actor.personOf(by).orElse(null);
        this.byName = byPerson == null ? byName : null;
        this.item = item;
    }

    /** @param by key of the actor */
    static Happening toItem(HappeningKind kind, UUID item, String by, @Nullable String byName, Instant at) {
        return new Happening(kind, item, by, byName, at);
    }

    /** @param by key of the actor */
    static Happening toNeed(
            HappeningKind kind, UUID need, @Nullable UUID item, String by, @Nullable String byName, Instant at) {
        Happening happening = new Happening(kind, item, by, byName, at);
        happening.need = need;
        return happening;
    }

    Happening comment(UUID said, @Nullable UUID answered) {
        comment = said;
        answerOf = answered;
        return this;
    }

    Happening roll(UUID rolled, @Nullable UUID group, @Nullable String municipality) {
        roll = rolled;
        toGroup = group;
        toMunicipality = municipality;
        return this;
    }

    /** @param broughtBy the roll by which the item came to the municipality */
    Happening trial(UUID tried, String municipality, @Nullable UUID broughtBy) {
        trial = tried;
        roll = broughtBy;
        toMunicipality = municipality;
        return this;
    }
}
