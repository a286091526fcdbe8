package dk.videnrul.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A theme group: professionals of many municipalities who share knowledge on one subject, for a purpose. */
@Entity
class ThemeGroup {
    @Id
    UUID id;

    @Version
    long version;

    String slug;
    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> formerNames;

    String purpose;

    @Nullable
    String goal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> groundRules;

    @Nullable
    String wayOfWorking;

    @Nullable
    String timeFrame;

    @Nullable
    String closingCriterion;

    @Nullable
    String meetingRhythm;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> preventionPackages;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @Nullable
    UUID parent;

    @Enumerated(EnumType.STRING)
    ThemeGroupStatus status;

    @Nullable
    LocalDate startedOn;

    @Nullable
    LocalDate closedOn;

    @Nullable
    String closingNote;

    @Nullable
    UUID successor;

    /** Who looks after the items of a closed group. */
    @Nullable
    UUID steward;

    boolean demo;
    Instant createdAt;
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ThemeGroup() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by describe()
    ThemeGroup(UUID id, String slug, ThemeGroupDraft draft, @Nullable UUID parent, Instant now) {
        this.id = id;
        this.slug = slug;
        this.name = draft.name();
        this.formerNames = List.of();
        this.status = ThemeGroupStatus.PROPOSED;
        this.createdAt = now;
        describe(draft, parent, now);
    }

    /** Takes what the draft says; a new name keeps the old one among the former names. */
    void describe(ThemeGroupDraft draft, @Nullable UUID parent, Instant now) {
        if (!draft.name().equals(name)) {
            List<String> names = new ArrayList<>(formerNames);
            names.add(name);
            formerNames = List.copyOf(names);
        }
        this.name = draft.name();
        this.purpose = draft.purpose();
        this.goal = draft.goal();
        this.groundRules = draft.groundRules();
        this.wayOfWorking = draft.wayOfWorking();
        this.timeFrame = draft.timeFrame();
        this.closingCriterion = draft.closingCriterion();
        this.meetingRhythm = draft.meetingRhythm();
        this.focusAreas = draft.focusAreas();
        this.preventionPackages = draft.preventionPackages();
        this.topics = draft.topics();
        this.parent = parent;
        this.updatedAt = now;
    }

    /** The life that the demo content invents for it. */
    void liveAsDemo(DemoGroup invented, @Nullable UUID successor) {
        this.demo = true;
        this.startedOn = invented.startedOn();
        this.closedOn = invented.closedOn();
        this.status = invented.closed() ? ThemeGroupStatus.CLOSED : ThemeGroupStatus.ACTIVE;
        this.closingNote = invented.closed() ? closingCriterion : null;
        this.successor = successor;
    }

    boolean isClosed() {
        return status == ThemeGroupStatus.CLOSED;
    }

    ThemeGroupRef toRef() {
        return new ThemeGroupRef(slug, name);
    }

    /** What a merge patch is applied to. */
    ThemeGroupDraft toDraft(@Nullable String parentSlug) {
        return new ThemeGroupDraft(
                name,
                purpose,
                goal,
                groundRules,
                wayOfWorking,
                timeFrame,
                closingCriterion,
                meetingRhythm,
                focusAreas,
                preventionPackages,
                topics,
                parentSlug);
    }
}
