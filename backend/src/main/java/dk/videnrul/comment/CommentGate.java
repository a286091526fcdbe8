package dk.videnrul.comment;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemGate;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What of comments the caller sees: those of items that they see, and what was hidden only where they moderate. */
@ApplicationScoped
class CommentGate {
    private final CommentRepository comments;
    private final ItemGate items;
    private final CurrentActor current;

    CommentGate(CommentRepository comments, ItemGate items, CurrentActor current) {
        this.comments = comments;
        this.items = items;
        this.current = current;
    }

    /** A comment and the item that it is about. */
    record Seen(Comment comment, ItemFacts item) {}

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    ItemFacts item(String publicId) {
        return items.seen(publicId);
    }

    /** @throws Refusal.NotFound when it is not there or the caller may not see it */
    Seen comment(UUID id) {
        Comment comment = comments.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
        ItemFacts item = Optional.ofNullable(items.seen(List.of(comment.item)).get(comment.item))
                .orElseThrow(Refusal.NotFound::new);
        Eyes eyes = eyes(item);
        boolean placeOfAnswers = !comment.isAnswer()
                && !comments.answers(comment.id, eyes, null, 1).isEmpty();
        if (!eyes.see(comment) && !placeOfAnswers) {
            throw new Refusal.NotFound();
        }
        return new Seen(comment, item);
    }

    Eyes eyes(ItemFacts item) {
        return new Eyes(
                AccessTable.allows(current.get(), Action.MODERATE_COMMENT, where(item)),
                current.get().key());
    }

    On where(ItemFacts item) {
        return On.group(item.themeGroup());
    }

    /** In which capacity the caller moderates. */
    CommentRemover moderator() {
        return AccessTable.allows(current.get(), Action.MODERATE_COMMENT, On.network())
                ? CommentRemover.SECRETARIAT
                : CommentRemover.CHAIR;
    }
}
