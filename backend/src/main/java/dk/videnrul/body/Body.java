package dk.videnrul.body;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.On;
import dk.videnrul.identity.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group that is no theme group: it works from the day it is made, and needs no more than a purpose. */
@Entity
@Table(name = "theme_group")
@SQLRestriction("type <> 'THEME_GROUP'")
class Body {
    @Id
    UUID id;

    @Version
    long version;

    String slug;
    String name;

    @Enumerated(EnumType.STRING)
    BodyType type;

    String purpose;

    @Nullable
    String meetingRhythm;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    /** Who may know of it; the group is the body itself. */
    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    BodyStatus status;

    @Column(name = "closedOn")
    @Nullable
    LocalDate endedOn;

    boolean demo;
    Instant createdAt;
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Body() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by describe()
    Body(String slug, BodyDraft draft, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.slug = slug;
        this.demo = demo;
        this.createdAt = now;
        describe(draft, now);
    }

    /** Takes what the draft says; the address stays. */
    void describe(BodyDraft draft, Instant now) {
        name = draft.name();
        type = draft.type();
        purpose = draft.purpose();
        meetingRhythm = draft.meetingRhythm();
        focusAreas = draft.focusAreas();
        visibility = draft.visibility();
        endedOn = draft.endedOn();
        status = endedOn == null ? BodyStatus.ACTIVE : BodyStatus.CLOSED;
        updatedAt = now;
    }

    /** What a merge patch is applied to. */
    BodyDraft toDraft() {
        return new BodyDraft(name, type, purpose, meetingRhythm, focusAreas, visibility, endedOn);
    }

    /** What the access table is asked about. */
    On on() {
        return On.group(id);
    }

    boolean isEnded() {
        return status == BodyStatus.CLOSED;
    }

    BodyRef toRef() {
        return new BodyRef(slug, name);
    }

    BodyFacts toFacts() {
        return new BodyFacts(id, slug, name, visibility, isEnded(), focusAreas);
    }
}
