package dk.videnrul.need;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.On;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question that a member put to the network. */
@Entity
class Need {
    @Id
    UUID id;

    @Version
    long version;

    String question;

    @Nullable
    String details;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusAreas;

    /** Where whoever asked worked when they asked. */
    @Nullable
    String municipality;

    @Nullable
    UUID themeGroup;

    @Embedded
    Writer asker;

    @Enumerated(EnumType.STRING)
    NeedStatus status;

    /** Why it was withdrawn or opened again. */
    @Nullable
    String reason;

    Instant createdAt;
    Instant updatedAt;
    boolean demo;

    /** Kept by the database, for searching. */
    @Column(insertable = false, updatable = false)
    String searchText;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Need() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by describe(), the version by Hibernate
    Need(
            NeedDraft draft,
            @Nullable UUID themeGroup,
            Writer asker,
            @Nullable String municipality,
            boolean demo,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.asker = asker;
        this.municipality = municipality;
        this.status = NeedStatus.OPEN;
        this.createdAt = now;
        this.demo = demo;
        describe(draft, themeGroup, now);
    }

    /** @throws Refusal.Conflict when nobody waits for an answer any more */
    void rewrite(NeedDraft draft, @Nullable UUID putTo, Instant now) {
        if (status != NeedStatus.OPEN) {
            throw new Refusal.Conflict("need-not-open");
        }
        describe(draft, putTo, now);
    }

    private void describe(NeedDraft draft, @Nullable UUID putTo, Instant now) {
        question = draft.question().strip();
        details = Texts.strippedOrNull(draft.details());
        topics = draft.topics().stream().distinct().toList();
        focusAreas = draft.focusAreas().stream().distinct().toList();
        themeGroup = putTo;
        updatedAt = now;
    }

    Needs.NeedFacts facts() {
        return new Needs.NeedFacts(id, question, details, topics, themeGroup, municipality, asker.author(), createdAt);
    }

    NeedDraft toDraft(@Nullable String groupSlug) {
        return new NeedDraft(question, details, topics, focusAreas, groupSlug);
    }

    /** @throws Refusal.Conflict when it stands there already, or was withdrawn */
    void settle(Instant now) {
        if (status != NeedStatus.OPEN) {
            throw new Refusal.Conflict(
                    status == NeedStatus.ANSWERED ? "need-answered-already" : "need-withdrawn-already");
        }
        become(NeedStatus.ANSWERED, null, now);
    }

    /** @throws Refusal.Conflict when it is withdrawn already */
    void withdraw(String why, Instant now) {
        if (status == NeedStatus.WITHDRAWN) {
            throw new Refusal.Conflict("need-withdrawn-already");
        }
        become(NeedStatus.WITHDRAWN, why, now);
    }

    /** @throws Refusal.Conflict when it is open already */
    void reopen(String why, Instant now) {
        if (status == NeedStatus.OPEN) {
            throw new Refusal.Conflict("need-open-already");
        }
        become(NeedStatus.OPEN, why, now);
    }

    /** Somebody else waits for the answer. */
    void handOn(Writer successor) {
        asker = successor;
    }

    private void become(NeedStatus next, @Nullable String why, Instant now) {
        status = next;
        reason = why;
        updatedAt = now;
    }

    /** The question as the access table sees it. */
    On on(Actor actor) {
        return new On(themeGroup == null ? Set.of() : Set.of(themeGroup), municipality, null, asker.is(actor));
    }
}
