package dk.videnrul.network;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
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
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A theme group: professionals of many municipalities who share knowledge on one subject, for a purpose. Groups of another
 * type are rows of the same table that no query about theme groups finds; {@code body} knows them.
 */
@Entity
@SQLRestriction("type = 'THEME_GROUP'")
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

    @Enumerated(EnumType.STRING)
    Joining joining;

    /** Not approved by the board yet, or never: only those who decide it and take part in it see it. */
    boolean proposal;

    @Nullable
    UUID proposedBy;

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
    ThemeGroup(
            UUID id,
            String slug,
            ThemeGroupDraft draft,
            @Nullable UUID parent,
            @Nullable UUID proposedBy,
            Instant now) {
        this.id = id;
        this.slug = slug;
        this.name = draft.name();
        this.formerNames = List.of();
        this.status = ThemeGroupStatus.PROPOSED;
        this.proposal = true;
        this.proposedBy = proposedBy;
        this.createdAt = now;
        describe(draft, parent, now);
    }

    /** Takes what the draft says; a new name keeps the old one among the former names, and the address stays. */
    void describe(ThemeGroupDraft draft, @Nullable UUID parent, Instant now) {
        if (!draft.name().equals(name)) {
            List<String> names = new ArrayList<>(formerNames);
            names.add(name);
            names.remove(draft.name());
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
        this.joining = draft.joining();
        this.parent = parent;
        this.updatedAt = now;
    }

    /** Takes a step of its life; {@link LifeCycle} has checked that it may. */
    void take(Step step, Ending ending, LocalDate today, Instant now) {
        switch (step) {
            case APPROVE -> proposal = false;
            case START -> startedOn = startedOn == null ? today : startedOn;
            case PAUSE, RESUME -> {}
            case WITHDRAW, CLOSE -> closedOn = today;
            case AMEND -> {}
            case REOPEN -> closedOn = null;
        }
        status = step.to;
        closingNote = ending.note();
        successor = ending.successor();
        steward = ending.steward();
        updatedAt = now;
    }

    /** How a group ended; nothing of it while the group lives. */
    record Ending(
            @Nullable String note,
            @Nullable UUID successor,
            @Nullable UUID steward) {
        static final Ending NONE = new Ending(null, null, null);
    }

    /** The life that the demo content invents for it. */
    void liveAsDemo(DemoGroup invented, Ending ending) {
        this.demo = true;
        this.startedOn = invented.startedOn();
        this.closedOn = invented.closedOn();
        this.status = invented.status();
        this.proposal = invented.status() == ThemeGroupStatus.PROPOSED;
        this.closingNote = ending.note();
        this.successor = ending.successor();
        this.steward = ending.steward();
    }

    /** What the access table is asked about; a proposal belongs to who made it. */
    On on(Actor actor) {
        return On.group(id)
                .own(status == ThemeGroupStatus.PROPOSED && proposedBy != null && proposedBy.equals(actor.personId()));
    }

    /** Whether people come and go: not before the board has approved it, and not after its end. */
    boolean takesPeople() {
        return status != ThemeGroupStatus.PROPOSED && !isClosed();
    }

    boolean isClosed() {
        return status == ThemeGroupStatus.CLOSED;
    }

    ThemeGroupRef toRef() {
        return new ThemeGroupRef(slug, name);
    }

    ThemeGroupView.SubGroup toSubGroup() {
        return new ThemeGroupView.SubGroup(slug, name, status);
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
                joining,
                parentSlug);
    }
}
