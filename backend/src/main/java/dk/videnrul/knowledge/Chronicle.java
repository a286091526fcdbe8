package dk.videnrul.knowledge;

import dk.videnrul.identity.Actor;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.platform.outbox.Fact;
import dk.videnrul.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells of every step in the life of an item: the outbox for whoever reads after the commit, the event for whoever writes along. */
@ApplicationScoped
class Chronicle {
    private final Outbox outbox;
    private final Event<ItemSteps> steps;
    private final CurrentActor current;

    Chronicle(Outbox outbox, Event<ItemSteps> steps, CurrentActor current) {
        this.outbox = outbox;
        this.steps = steps;
        this.current = current;
    }

    /** A step that the caller took. */
    void tell(KnowledgeItem item, Step what, Instant at, @Nullable String note, @Nullable String themeGroupSlug) {
        Actor actor = current.get();
        tell(List.of(step(item, what, at, actor.key(), actor.name(), note, themeGroupSlug)));
    }

    /** Nobody writes along any more: what was told of it is gone with it. */
    void tellDeleted(KnowledgeItem item) {
        outbox.add(new Fact(KnowledgeFacts.SUBJECT, item.id, "deleted"));
    }

    /** Steps that belong together, in a bounded number of statements. */
    void tell(List<ItemStep> taken) {
        if (taken.isEmpty()) {
            return;
        }
        Map<Step, List<UUID>> items = taken.stream()
                .collect(
                        Collectors.groupingBy(ItemStep::what, Collectors.mapping(ItemStep::item, Collectors.toList())));
        items.forEach((what, ids) -> outbox.add(KnowledgeFacts.SUBJECT, ids, what.fact()));
        steps.fire(new ItemSteps(taken));
    }

    static ItemStep step(
            KnowledgeItem item,
            Step what,
            Instant at,
            String by,
            @Nullable String byName,
            @Nullable String note,
            @Nullable String themeGroupSlug) {
        return new ItemStep(
                item.id,
                item.publicId,
                what,
                item.status,
                item.themeGroup,
                Stream.concat(Stream.of(item.createdBy), item.coAuthors.stream())
                        .distinct()
                        .toList(),
                item.demo,
                at,
                by,
                byName,
                note,
                item.toDraft(themeGroupSlug));
    }
}
