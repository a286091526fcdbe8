package dk.videnrul.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.On;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Language;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
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

/** Questions that are put to people for some hours. It closes by the clock, so that it closes also where nothing runs. */
@Entity
class Workshop {
    static final Duration USUAL = Duration.ofHours(4);
    static final Duration LONGEST = Duration.ofDays(14);

    @Id
    UUID id;

    @Version
    long version;

    String title;

    @Nullable
    String introduction;

    @Enumerated(EnumType.STRING)
    Language language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> questions;

    @Enumerated(EnumType.STRING)
    Moderation moderation;

    int votes;

    /** As it was set; {@link #statusAt} knows whether its time is over. */
    @Enumerated(EnumType.STRING)
    private WorkshopStatus status;

    @Nullable
    String code;

    @Nullable
    Instant openedAt;

    @Nullable
    Instant closesAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "workshop_theme_group", joinColumns = @JoinColumn(name = "workshop"))
    @Column(name = "theme_group")
    Set<UUID> themeGroups;

    @Embedded
    Writer writer;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Workshop() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    Workshop(WorkshopDraft draft, Set<UUID> groups, Writer writer, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = WorkshopStatus.DRAFT;
        this.themeGroups = new HashSet<>();
        this.writer = writer;
        this.createdAt = now;
        write(draft, groups);
    }

    void write(WorkshopDraft draft, Set<UUID> groups) {
        title = draft.title().strip();
        introduction = Texts.strippedOrNull(draft.introduction());
        language = Objects.requireNonNullElse(draft.language(), Language.DA);
        questions = draft.questions().stream().map(String::strip).toList();
        moderation = Objects.requireNonNullElse(draft.moderation(), Moderation.BEFORE);
        votes = Objects.requireNonNullElse(draft.votes(), WorkshopDraft.USUAL_VOTES);
        if (!themeGroups.equals(groups)) {
            themeGroups.clear();
            themeGroups.addAll(groups);
        }
    }

    WorkshopDraft toDraft(List<String> groupSlugs) {
        return new WorkshopDraft(title, introduction, language, questions, moderation, votes, groupSlugs);
    }

    WorkshopStatus statusAt(Instant now) {
        return closesAt != null && !closesAt.isAfter(now) ? WorkshopStatus.CLOSED : status;
    }

    boolean isDraft() {
        return status == WorkshopStatus.DRAFT;
    }

    boolean isClosed(Instant now) {
        return statusAt(now) == WorkshopStatus.CLOSED;
    }

    /** @param code that no other workshop has at the time */
    void open(String code, Instant until, Instant now) {
        this.code = code;
        openedAt = now;
        closesAt = until;
        status = WorkshopStatus.OPEN;
    }

    void goOn(WorkshopStatus next, Instant until) {
        status = next;
        closesAt = until;
    }

    void close(Instant now) {
        status = WorkshopStatus.CLOSED;
        closesAt = now;
    }

    /** @throws Refusal.Conflict when people have seen it */
    void refuseUnlessDraft() {
        if (!isDraft()) {
            throw new Refusal.Conflict("workshop-opened");
        }
    }

    /** @throws Refusal.Conflict when nobody has seen it yet */
    void refuseDraft() {
        if (isDraft()) {
            throw new Refusal.Conflict("workshop-not-opened");
        }
    }

    On on() {
        return On.groups(themeGroups);
    }

    String path() {
        return "/api/v1/workshops/" + id;
    }
}
