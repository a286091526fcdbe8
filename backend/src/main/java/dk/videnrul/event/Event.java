package dk.videnrul.event;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Visibility;
import dk.videnrul.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting or theme day of one group, of several, or of the network. */
@Entity
class Event {
    @Id
    UUID id;

    /** Short and stable, for addresses. */
    String publicId;

    @Version
    long version;

    /** Counts the changes of time and place, for the calendars in which it already stands. */
    int sequence;

    String title;

    @Enumerated(EnumType.STRING)
    EventKind kind;

    @Enumerated(EnumType.STRING)
    EventMode mode;

    @Nullable
    String description;

    @Nullable
    String place;

    @Nullable
    String link;

    @Nullable
    String municipality;

    Instant startsAt;
    Instant endsAt;
    String timeZone;

    @Nullable
    Instant registrationDeadline;

    int seats;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ProgrammePoint> programme;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EventContact> contacts;

    /** Theme groups and bodies. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "event_theme_group", joinColumns = @JoinColumn(name = "event"))
    @Column(name = "theme_group")
    Set<UUID> themeGroups;

    boolean network;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    EventStatus status;

    @Nullable
    String cancelReason;

    String createdBy;
    Instant createdAt;
    Instant updatedAt;
    boolean demo;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Event() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    Event(EventDraft draft, Set<UUID> owners, String createdBy, boolean demo, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.publicId = EventIds.next();
        this.status = EventStatus.PLANNED;
        this.themeGroups = new HashSet<>();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.demo = demo;
        write(draft, owners, now);
        this.sequence = 0;
    }

    /** Takes what the draft says; answers whether those who are registered should hear of it. */
    boolean write(EventDraft draft, Set<UUID> owners, Instant now) {
        boolean moved = !Objects.equals(whenAndWhere(), whenAndWhere(draft));
        title = draft.title();
        kind = draft.kind();
        mode = modeOf(draft);
        description = draft.description();
        place = draft.place();
        link = draft.link();
        municipality = draft.municipality();
        startsAt = draft.startsAt().toInstant();
        endsAt = draft.endsAt().toInstant();
        timeZone = draft.zone();
        registrationDeadline = draft.registrationDeadline() == null
                ? null
                : draft.registrationDeadline().toInstant();
        seats = draft.seats() == null ? 0 : draft.seats();
        programme = draft.programme();
        contacts = draft.contacts();
        if (!themeGroups.equals(owners)) {
            themeGroups.clear();
            themeGroups.addAll(owners);
        }
        network = draft.ofNetwork();
        visibility = draft.visibility() == null ? Visibility.MEMBERS : draft.visibility();
        updatedAt = now;
        if (moved) {
            sequence++;
        }
        return moved;
    }

    private List<@Nullable Object> whenAndWhere() {
        return java.util.Arrays.asList(startsAt, endsAt, timeZone, mode, place, link);
    }

    private static List<@Nullable Object> whenAndWhere(EventDraft draft) {
        return java.util.Arrays.asList(
                draft.startsAt().toInstant(),
                draft.endsAt().toInstant(),
                draft.zone(),
                modeOf(draft),
                draft.place(),
                draft.link());
    }

    private static EventMode modeOf(EventDraft draft) {
        return draft.mode() == null ? EventMode.PHYSICAL : draft.mode();
    }

    /** What a merge patch is applied to. */
    EventDraft toDraft(List<String> groupSlugs, List<String> bodySlugs) {
        return new EventDraft(
                title,
                kind,
                description,
                mode,
                place,
                link,
                municipality,
                inZone(startsAt),
                inZone(endsAt),
                timeZone,
                registrationDeadline == null ? null : inZone(registrationDeadline),
                seats,
                programme,
                contacts,
                groupSlugs,
                bodySlugs,
                network,
                visibility);
    }

    /** @throws Refusal.Conflict when it is cancelled already, or over */
    void cancel(String reason, Instant now) {
        refuseIfOver(now);
        if (status == EventStatus.CANCELLED) {
            throw new Refusal.Conflict("event-already-cancelled");
        }
        status = EventStatus.CANCELLED;
        cancelReason = reason;
        sequence++;
        updatedAt = now;
    }

    /** @throws Refusal.Conflict when it is not cancelled, or over */
    void resume(Instant now) {
        refuseIfOver(now);
        if (status == EventStatus.PLANNED) {
            throw new Refusal.Conflict("event-not-cancelled");
        }
        status = EventStatus.PLANNED;
        cancelReason = null;
        sequence++;
        updatedAt = now;
    }

    private void refuseIfOver(Instant now) {
        if (isOver(now)) {
            throw new Refusal.Conflict("event-over");
        }
    }

    boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    boolean isPlanned() {
        return status == EventStatus.PLANNED;
    }

    /** Whether seats are still given to those who wait. */
    boolean givesSeats(Instant now) {
        return isPlanned() && startsAt.isAfter(now);
    }

    boolean isFull(long registered) {
        return seats > 0 && registered >= seats;
    }

    RegistrationState registrationState(long registered, Instant now) {
        if (status == EventStatus.CANCELLED) {
            return RegistrationState.CANCELLED;
        }
        if (isOver(now)) {
            return RegistrationState.OVER;
        }
        Instant closes = registrationDeadline == null ? startsAt : registrationDeadline;
        if (!closes.isAfter(now)) {
            return RegistrationState.CLOSED;
        }
        return isFull(registered) ? RegistrationState.FULL : RegistrationState.OPEN;
    }

    OffsetDateTime inZone(Instant instant) {
        return zoned(instant).toOffsetDateTime();
    }

    ZonedDateTime zoned(Instant instant) {
        return instant.atZone(ZoneId.of(timeZone));
    }
}
