package dk.videnrul.comment;

import dk.videnrul.comment.CommentView.CommentAction;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.people.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a comment is shown to the caller. */
@ApplicationScoped
class CommentViews {
    private final CommentGate gate;
    private final Bylines bylines;
    private final CurrentActor current;

    CommentViews(CommentGate gate, Bylines bylines, CurrentActor current) {
        this.gate = gate;
        this.bylines = bylines;
        this.current = current;
    }

    CommentView one(CommentGate.Seen seen) {
        return Objects.requireNonNull(all(List.of(seen.comment()), seen.item()).get(seen.comment().id));
    }

    /** Comments of one item by id; one statement for all their authors. */
    Map<UUID, CommentView> all(Collection<Comment> comments, ItemFacts item) {
        Bylines.Known authors = bylines.of(comments.stream().map(comment -> comment.author));
        Eyes eyes = gate.eyes(item);
        return comments.stream()
                .map(comment -> view(comment, item, eyes, authors))
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
    }

    private CommentView view(Comment comment, ItemFacts item, Eyes eyes, Bylines.Known authors) {
        boolean readable = eyes.see(comment);
        return new CommentView(
                comment.id,
                item.publicId(),
                comment.answerTo,
                comment.type,
                comment.status,
                readable ? comment.text : null,
                readable ? authors.of(comment.author, comment.authorName) : null,
                comment.createdAt,
                readable ? comment.editedAt : null,
                comment.removedBy,
                readable ? comment.reason : null,
                comment.isBy(eyes.own()),
                comment.demo,
                allowed(comment, item, eyes),
                comment.version);
    }

    private List<CommentAction> allowed(Comment comment, ItemFacts item, Eyes eyes) {
        Actor actor = current.get();
        List<CommentAction> allowed = new ArrayList<>();
        boolean visible = comment.status == CommentStatus.VISIBLE;
        if (AccessTable.allows(actor, Action.CHANGE_COMMENT, On.network().own(comment.isBy(actor.key())))) {
            if (visible) {
                allowed.add(CommentAction.CHANGE);
            }
            allowed.add(CommentAction.DELETE);
        }
        boolean open = visible && !comment.isAnswer() && item.status() == ItemStatus.PUBLISHED;
        if (open && AccessTable.allows(actor, Action.WRITE_COMMENT, On.network())) {
            allowed.add(CommentAction.ANSWER);
        }
        if (eyes.moderator() && comment.status != CommentStatus.DELETED) {
            allowed.add(visible ? CommentAction.HIDE : CommentAction.SHOW);
        }
        return allowed;
    }
}
