package dk.videnrul.comment;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.On;
import dk.videnrul.knowledge.ItemFacts;
import dk.videnrul.platform.page.Cursor;
import dk.videnrul.platform.page.Page;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is said about items. */
@ApplicationScoped
public class Discussions {
    private static final int ANSWERS_SHOWN = 10;

    private final CommentRepository comments;
    private final CommentGate gate;
    private final CommentViews views;
    private final CurrentActor current;

    Discussions(CommentRepository comments, CommentGate gate, CommentViews views, CurrentActor current) {
        this.comments = comments;
        this.gate = gate;
        this.views = views;
        this.current = current;
    }

    /** How many comments of each item everybody may read who sees the item, in one statement. */
    @Transactional
    public Map<UUID, Integer> counts(Collection<UUID> items) {
        return comments.countsOfItems(items).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().intValue()));
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    CommentCounts countsOf(String publicId) {
        int[] byType = new int[CommentType.values().length];
        int answers = 0;
        for (Object[] row : comments.countsByType(gate.item(publicId).id())) {
            int ofAnswers = ((Long) row[2]).intValue();
            answers += ofAnswers;
            if (row[0] instanceof CommentType type) {
                byType[type.ordinal()] += ((Long) row[1]).intValue() - ofAnswers;
            }
        }
        int questions = byType[CommentType.QUESTION.ordinal()];
        int experiences = byType[CommentType.EXPERIENCE.ordinal()];
        int objections = byType[CommentType.OBJECTION.ordinal()];
        return new CommentCounts(
                questions + experiences + objections + answers, questions, experiences, objections, answers);
    }

    /** @throws Refusal.NotFound when the caller may not see the item */
    @Transactional
    Page<CommentThread> threads(String publicId, int limit, @Nullable String after) {
        ItemFacts item = gate.item(publicId);
        AccessTable.require(current.get(), Action.SEE_COMMENTS, On.network());
        Eyes eyes = gate.eyes(item);
        Page<Comment> page = page(comments.threads(item.id(), eyes, Cursor.decode(after, 2), limit + 1), limit);
        List<UUID> ids = page.items().stream().map(thread -> thread.id).toList();
        Map<UUID, List<Comment>> answers = comments.firstAnswers(ids, eyes, ANSWERS_SHOWN);
        Map<UUID, Long> totals = comments.answerCounts(ids, eyes);
        List<Comment> shown = new ArrayList<>(page.items());
        answers.values().forEach(shown::addAll);
        Map<UUID, CommentView> seen = views.all(shown, item);
        return new Page<>(
                page.items().stream()
                        .map(thread -> new CommentThread(
                                view(seen, thread),
                                answers.getOrDefault(thread.id, List.of()).stream()
                                        .map(answer -> view(seen, answer))
                                        .toList(),
                                totals.getOrDefault(thread.id, 0L).intValue()))
                        .toList(),
                null,
                page.next());
    }

    /** @throws Refusal.NotFound when the caller may not see the comment */
    @Transactional
    Page<CommentView> answers(UUID thread, int limit, @Nullable String after) {
        CommentGate.Seen about = gate.comment(thread);
        AccessTable.require(current.get(), Action.SEE_COMMENTS, On.network());
        Page<Comment> page =
                page(comments.answers(thread, gate.eyes(about.item()), Cursor.decode(after, 2), limit + 1), limit);
        Map<UUID, CommentView> seen = views.all(page.items(), about.item());
        return new Page<>(
                page.items().stream().map(answer -> view(seen, answer)).toList(), null, page.next());
    }

    private static CommentView view(Map<UUID, CommentView> seen, Comment comment) {
        return java.util.Objects.requireNonNull(seen.get(comment.id));
    }

    private static Page<Comment> page(List<Comment> oneMore, int limit) {
        return Page.of(
                oneMore, limit, null, comment -> Cursor.after(comment.createdAt, comment.id), comment -> comment);
    }
}
