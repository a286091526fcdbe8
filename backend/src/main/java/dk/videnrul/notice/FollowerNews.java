package dk.videnrul.notice;

import dk.videnrul.platform.outbox.OutboxRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what happened into the inboxes of those whom it concerns and of those who follow. What is told and how far the
 * outbox was read are kept in one transaction; whoever comes next goes on where the last one stopped.
 */
@ApplicationScoped
class FollowerNews {
    private final NewsRepository news;
    private final Matters matters;
    private final Readers readers;
    private final InboxRepository inbox;
    private final Event<RollToAnswer> rollsToAnswer;

    FollowerNews(
            NewsRepository news,
            Matters matters,
            Readers readers,
            InboxRepository inbox,
            Event<RollToAnswer> rollsToAnswer) {
        this.news = news;
        this.matters = matters;
        this.readers = readers;
        this.inbox = inbox;
        this.rollsToAnswer = rollsToAnswer;
    }

    /** Answers whether there is more. */
    @Transactional
    boolean tell() {
        NewsPosition at = news.hold(NewsPosition.FOLLOWERS);
        NewsRepository.Part part = news.after(at);
        Map<UUID, Matter> happened = matters.of(part.happened().values());
        for (OutboxRow row : part.rows()) {
            @Nullable Matter matter = happened.get(row.fact().subjectId());
            if (matter != null) {
                tell(matter);
            }
            at.reach(row.position());
        }
        return part.isFull();
    }

    /** Nobody is told what they did themselves. */
    private void tell(Matter matter) {
        Happening happening = matter.happening();
        Map<UUID, Set<Why>> told = new HashMap<>();
        readers.each(matter, (person, why) -> {
            if (!person.equals(happening.byPerson)) {
                told.computeIfAbsent(person, _ -> new LinkedHashSet<>()).add(why);
            }
        });
        inbox.tell(happening.id, told);
        if (happening.kind == HappeningKind.ROLL_SENT) {
            rollsToAnswer.fire(new RollToAnswer(
                    happening.id,
                    told.entrySet().stream()
                            .filter(one -> one.getValue().stream()
                                    .anyMatch(why -> why.reason().answersForIt()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet())));
        }
    }
}
