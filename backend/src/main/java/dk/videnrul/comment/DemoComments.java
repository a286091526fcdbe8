package dk.videnrul.comment;

import dk.videnrul.identity.Actor;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and removes the invented comments of the demo content. */
@ApplicationScoped
public class DemoComments {
    private final CommentRepository comments;
    private final EntityManager database;
    private final Outbox outbox;
    private final Clock clock;

    DemoComments(CommentRepository comments, EntityManager database, Outbox outbox, Clock clock) {
        this.comments = comments;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * An invented comment with its answers.
     *
     * @param author an invented person
     * @param daysAgo how long ago it was written
     */
    public record DemoComment(
            UUID item, UUID author, @Nullable CommentType type, String text, int daysAgo, List<DemoComment> answers) {}

    @Transactional
    public void add(List<DemoComment> invented) {
        List<UUID> added = new ArrayList<>();
        invented.forEach(thread -> {
            UUID id = add(thread, null);
            added.add(id);
            thread.answers().forEach(answer -> added.add(add(answer, id)));
        });
        outbox.add(Comments.SUBJECT, added, "created");
    }

    private UUID add(DemoComment invented, @Nullable UUID answerTo) {
        Comment comment = new Comment(
                invented.item(),
                new CommentDraft(invented.type(), invented.text(), answerTo),
                new Comment.Writer(Actor.keyOf(invented.author()), invented.author(), null, true),
                clock.instant().minus(Duration.ofDays(invented.daysAgo())));
        comments.persistAndFlush(comment);
        return comment.id;
    }

    /** Also what was written from a demo account; the people must still be there. */
    @Transactional
    public void remove() {
        List<UUID> gone = database.createQuery(
                        "select id from Comment where demo or author in (select id from Person where demo)", UUID.class)
                .getResultList();
        comments.delete("id in ?1", gone);
        outbox.add(Comments.SUBJECT, gone, "removed");
    }
}
