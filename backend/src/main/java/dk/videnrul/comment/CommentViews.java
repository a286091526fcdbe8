package dk.videnrul.comment;

import dk.videnrul.comment.CommentView.CommentAction;
import dk.videnrul.comment.CommentView.CommentAuthor;
import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.municipality.Gazetteer;
import dk.videnrul.people.People;
import dk.videnrul.people.PersonFacts;
import dk.videnrul.platform.text.Messages;
import dk.videnrul.platform.text.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a comment is shown to the caller. */
@ApplicationScoped
class CommentViews {
    private final CommentGate gate;
    private final People people;
    private final Gazetteer gazetteer;
    private final CurrentActor current;
    private final Speech speech;

    CommentViews(CommentGate gate, People people, Gazetteer gazetteer, CurrentActor current, Speech speech) {
        this.gate = gate;
        this.people = people;
        this.gazetteer = gazetteer;
        this.current = current;
        this.speech = speech;
    }

    CommentView one(CommentGate.Seen seen) {
        return Objects.requireNonNull(all(List.of(seen.comment()), seen.item()).get(seen.comment().id));
    }

    /** Comments of one item by id; one statement for all their authors. */
    Map<UUID, CommentView> all(Collection<Comment> comments, ItemFacts item) {
        Map<UUID, PersonFacts> authors = people.withIds(comments.stream()
                .map(comment -> comment.author)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        Eyes eyes = gate.eyes(item);
        return comments.stream()
                .map(comment -> view(comment, item, eyes, authors))
                .collect(Collectors.toMap(CommentView::id, Function.identity()));
    }

    private CommentView view(Comment comment, ItemFacts item, Eyes eyes, Map<UUID, PersonFacts> authors) {
        boolean readable = eyes.see(comment);
        return new CommentView(
                comment.id,
                item.publicId(),
                comment.answerTo,
                comment.type,
                comment.status,
                readable ? comment.text : null,
                readable ? author(comment, authors) : null,
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

    private CommentAuthor author(Comment comment, Map<UUID, PersonFacts> authors) {
        @Nullable PersonFacts person = comment.author == null ? null : authors.get(comment.author);
        if (person != null) {
            return new CommentAuthor(
                    person.id(),
                    person.name(),
                    person.title(),
                    person.municipality() == null
                            ? null
                            : gazetteer.municipality(person.municipality()).orElse(null));
        }
        String name = comment.authorName == null
                ? Messages.say(speech.language(), "comment.former-member")
                : comment.authorName;
        return new CommentAuthor(null, name, null, null);
    }
}
