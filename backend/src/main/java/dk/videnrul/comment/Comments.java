package dk.videnrul.comment;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.platform.http.ExpectedVersion;
import dk.videnrul.platform.json.MergePatch;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Faults;
import dk.videnrul.platform.problem.Refusal;
import dk.videnrul.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One comment and its life: written, changed, hidden, deleted. */
@ApplicationScoped
class Comments {
    static final String SUBJECT = "comment";

    private final CommentRepository comments;
    private final CommentGate gate;
    private final CommentViews views;
    private final Validation validation;
    private final CurrentActor current;
    private final Outbox outbox;
    private final Event<CommentWritten> written;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            CommentGate gate,
            CommentViews views,
            Validation validation,
            CurrentActor current,
            Outbox outbox,
            Event<CommentWritten> written,
            Clock clock) {
        this.comments = comments;
        this.gate = gate;
        this.views = views;
        this.validation = validation;
        this.current = current;
        this.outbox = outbox;
        this.written = written;
        this.clock = clock;
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    @Transactional
    CommentView get(UUID id) {
        CommentGate.Seen seen = gate.comment(id);
        AccessTable.require(current.get(), Action.SEE_COMMENTS, On.network());
        return views.one(seen);
    }

    /** @throws Refusal.Invalid with every fault of the draft */
    @Transactional
    CommentView create(String item, CommentDraft draft) {
        ItemFacts about = gate.item(item);
        Actor actor = current.get();
        AccessTable.require(actor, Action.WRITE_COMMENT, On.network());
        check(about, draft);
        if (about.status() != ItemStatus.PUBLISHED) {
            throw new Refusal.Conflict("item-not-open-for-comments");
        }
        Comment comment = new Comment(
                about.id(),
                draft,
                new Comment.Writer(actor.key(), actor.personId(), actor.name(), false),
                clock.instant());
        comments.persistAndFlush(comment);
        written.fire(new CommentWritten(
                comment.id, comment.item, answered(draft), actor.key(), actor.name(), comment.createdAt));
        return told(new CommentGate.Seen(comment, about), "created");
    }

    /** @throws Refusal.Stale when it was changed meanwhile */
    @Transactional
    CommentView change(UUID id, ExpectedVersion expected, MergePatch<CommentDraft> patch) {
        CommentGate.Seen seen = gate.comment(id);
        requireOwn(seen.comment());
        expected.check(seen.comment().version);
        CommentDraft changed = patch.applyTo(seen.comment().toDraft());
        Faults faults = new Faults();
        validation.check(changed, faults);
        if (changed.type() == null && !seen.comment().isAnswer()) {
            faults.add(Fault.at("/type", "required"));
        }
        if (!Objects.equals(changed.answerTo(), seen.comment().answerTo)) {
            faults.add(Fault.at("/answerTo", "comment-stays-where-it-is"));
        }
        faults.refuseIfAny();
        seen.comment().change(changed, clock.instant());
        comments.flush();
        return told(seen, "changed");
    }

    /** Leaves the place of a comment that has answers. */
    @Transactional
    void delete(UUID id, ExpectedVersion expected) {
        Comment comment = gate.comment(id).comment();
        requireOwn(comment);
        expected.check(comment.version);
        comments.getEntityManager().lock(comment, LockModeType.PESSIMISTIC_WRITE);
        if (comments.hasAnswers(id)) {
            comment.empty();
        } else {
            comments.delete(comment);
            removeEmptyPlace(comment.answerTo);
        }
        outbox.add(new Fact(SUBJECT, id, "removed"));
    }

    /** @throws Refusal.Conflict when the comment is not where this step begins */
    @Transactional
    CommentView changeStatus(UUID id, ExpectedVersion expected, CommentStatusChange change) {
        CommentGate.Seen seen = gate.comment(id);
        On where = gate.where(seen.item());
        AccessTable.require(current.get(), Action.MODERATE_COMMENT, where);
        expected.check(seen.comment().version);
        Faults faults = new Faults();
        validation.check(change, faults);
        boolean hides = change.status() == CommentStatus.HIDDEN;
        if (hides && (change.reason() == null || change.reason().isBlank())) {
            faults.add(Fault.at("/reason", "required"));
        }
        if (change.status() == CommentStatus.DELETED) {
            faults.add(Fault.at("/status", "only-authors-delete"));
        }
        faults.refuseIfAny();
        if (hides) {
            seen.comment().hide(gate.moderator(), Objects.requireNonNull(change.reason()));
        } else {
            seen.comment().show();
        }
        comments.flush();
        return told(seen, hides ? "hidden" : "shown");
    }

    private @Nullable UUID answered(CommentDraft draft) {
        return draft.answerTo() == null ? null : comments.findById(draft.answerTo()).author;
    }

    private CommentView told(CommentGate.Seen seen, String what) {
        outbox.add(new Fact(SUBJECT, seen.comment().id, what));
        return views.one(seen);
    }

    private void requireOwn(Comment comment) {
        Actor actor = current.get();
        AccessTable.require(actor, Action.CHANGE_COMMENT, On.network().own(comment.isBy(actor.key())));
    }

    private void check(ItemFacts about, CommentDraft draft) {
        Faults faults = new Faults();
        validation.check(draft, faults);
        if (draft.answerTo() == null) {
            if (draft.type() == null) {
                faults.add(Fault.at("/type", "required"));
            }
        } else {
            checkThread(about, draft.answerTo(), faults);
        }
        faults.refuseIfAny();
    }

    /** Locked, so that nobody deletes it while it is answered. */
    private void checkThread(ItemFacts about, UUID id, Faults faults) {
        @Nullable Comment thread = comments.findById(id, LockModeType.PESSIMISTIC_READ);
        if (thread == null || !thread.item.equals(about.id()) || thread.status != CommentStatus.VISIBLE) {
            faults.add(Fault.at("/answerTo", "comment-gone"));
        } else if (thread.isAnswer()) {
            faults.add(Fault.at("/answerTo", "answers-have-one-level"));
        }
    }

    /** The place of a deleted comment goes with its last answer. */
    private void removeEmptyPlace(@Nullable UUID thread) {
        if (thread == null) {
            return;
        }
        comments.flush();
        @Nullable Comment place = comments.findById(thread, LockModeType.PESSIMISTIC_WRITE);
        if (place != null && place.status == CommentStatus.DELETED && !comments.hasAnswers(thread)) {
            comments.delete(place);
        }
    }
}
