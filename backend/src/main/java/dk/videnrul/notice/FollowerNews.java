package dk.videnrul.notice;

import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.knowledge.SearchableItem;
import dk.videnrul.platform.outbox.OutboxRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what happened into the inboxes of those whom it concerns and of those who follow. What is told and how far the
 * outbox was read are kept in one transaction; whoever comes next goes on where the last one stopped.
 */
@ApplicationScoped
class FollowerNews {
    private final NewsRepository news;
    private final KnowledgeReading knowledge;
    private final Readers readers;
    private final InboxRepository inbox;
    private final Event<RollToAnswer> rollsToAnswer;

    FollowerNews(
            NewsRepository news,
            KnowledgeReading knowledge,
            Readers readers,
            InboxRepository inbox,
            Event<RollToAnswer> rollsToAnswer) {
        this.news = news;
        this.knowledge = knowledge;
        this.readers = readers;
        this.inbox = inbox;
        this.rollsToAnswer = rollsToAnswer;
    }

    /** Answers whether there is more. */
    @Transactional
    boolean tell() {
        NewsPosition at = news.hold(NewsPosition.FOLLOWERS);
        NewsRepository.Part part = news.after(at);
        Map<UUID, SearchableItem> items = itemsOf(part);
        for (OutboxRow row : part.rows()) {
            @Nullable Happening happening = part.happened().get(row.fact().subjectId());
            @Nullable
            SearchableItem item = happening == null || happening.item == null ? null : items.get(happening.item);
            if (happening != null && item != null) {
                tell(happening, item);
            }
            at.reach(row.position());
        }
        return part.isFull();
    }

    /** Nobody is told what they did themselves. */
    private void tell(Happening happening, SearchableItem item) {
        Map<UUID, Set<Why>> told = new HashMap<>();
        readers.each(happening, item, (person, why) -> {
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

    private Map<UUID, SearchableItem> itemsOf(NewsRepository.Part part) {
        Set<UUID> ids = part.happened().values().stream()
                .map(happening -> happening.item)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : knowledge.searchable(ids).stream().collect(Collectors.toMap(SearchableItem::id, Function.identity()));
    }
}
