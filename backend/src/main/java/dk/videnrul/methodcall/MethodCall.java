package dk.videnrul.methodcall;

import com.github.f4b6a3.uuid.UuidCreator;
import dk.videnrul.identity.On;
import dk.videnrul.people.Writer;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.text.Texts;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group invites municipalities to try a method together. */
@Entity
class MethodCall {
    @Id
    UUID id;

    @Version
    long version;

    String title;
    String question;

    @Nullable
    String asked;

    UUID themeGroup;
    UUID item;

    @Nullable
    UUID contact;

    @Nullable
    LocalDate deadline;

    int least;

    @Nullable
    Integer most;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MethodPhase> phases;

    @Enumerated(EnumType.STRING)
    MethodCallStatus status;

    /** Why it was cancelled, or what was found out. */
    @Nullable
    String conclusion;

    @Embedded
    Writer writer;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    MethodCall() {}

    @SuppressWarnings("NullAway.Init") // the rest is filled by write()
    MethodCall(MethodCallDraft draft, UUID group, UUID item, Writer writer, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = MethodCallStatus.DRAFT;
        this.writer = writer;
        this.createdAt = now;
        write(draft, group, item);
    }

    void write(MethodCallDraft draft, UUID group, UUID about) {
        title = draft.title().strip();
        question = draft.question().strip();
        asked = Texts.strippedOrNull(draft.asked());
        themeGroup = group;
        item = about;
        contact = draft.contact();
        deadline = draft.deadline();
        least = draft.leastOrOne();
        most = draft.most();
        phases = draft.phases();
    }

    MethodCallDraft toDraft(String groupSlug, String itemId) {
        return new MethodCallDraft(title, question, asked, groupSlug, itemId, contact, deadline, least, most, phases);
    }

    /** @throws Refusal.Conflict when it cannot go there from where it is */
    void refuseUnlessMayBecome(MethodCallStatus to) {
        boolean may = switch (to) {
            case DRAFT -> false;
            case OPEN -> status == MethodCallStatus.DRAFT;
            case RUNNING -> status == MethodCallStatus.OPEN;
            case CLOSED -> status == MethodCallStatus.RUNNING;
            case CANCELLED -> status == MethodCallStatus.OPEN || status == MethodCallStatus.RUNNING;
        };
        if (!may) {
            throw new Refusal.Conflict("method-call-no-such-step");
        }
    }

    void become(MethodCallStatus to, @Nullable String text) {
        status = to;
        conclusion = Texts.strippedOrNull(text);
    }

    boolean is(MethodCallStatus one) {
        return status == one;
    }

    boolean takesSignUps(LocalDate today) {
        return is(MethodCallStatus.OPEN) && deadline != null && !deadline.isBefore(today);
    }

    /** @param phase its place, from 1 */
    MethodReportState stateOf(int phase, boolean reported, LocalDate today) {
        if (reported) {
            return MethodReportState.REPORTED;
        }
        boolean over = phases.get(phase - 1).endsOn().isBefore(today);
        return over && is(MethodCallStatus.RUNNING) ? MethodReportState.LATE : MethodReportState.NOT_YET;
    }

    On on() {
        return On.group(themeGroup);
    }
}
