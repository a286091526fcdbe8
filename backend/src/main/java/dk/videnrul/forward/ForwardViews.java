package dk.videnrul.forward;

import dk.videnrul.forward.ForwardView.ForwardAction;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.ItemGlance;
import dk.videnrul.knowledge.ItemRef;
import dk.videnrul.knowledge.ItemStatus;
import dk.videnrul.knowledge.KnowledgeReading;
import dk.videnrul.people.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What coordinators see of what was forwarded; a page costs two statements. */
@ApplicationScoped
class ForwardViews {
    private final KnowledgeReading knowledge;
    private final Bylines bylines;
    private final CurrentActor current;
    private final Clock clock;

    ForwardViews(KnowledgeReading knowledge, Bylines bylines, CurrentActor current, Clock clock) {
        this.knowledge = knowledge;
        this.bylines = bylines;
        this.current = current;
        this.clock = clock;
    }

    ForwardView one(Forward forward) {
        return all(List.of(forward)).getFirst();
    }

    List<ForwardView> all(List<Forward> forwards) {
        Map<UUID, ItemGlance> items =
                knowledge.glances(forwards.stream().map(forward -> forward.item).toList(), Sight.of(current.get()));
        Bylines.Known people = bylines.of(forwards.stream().map(forward -> forward.sentBy));
        return forwards.stream()
                .map(forward -> view(forward, items.get(forward.item), people))
                .toList();
    }

    private ForwardView view(Forward forward, @Nullable ItemGlance item, Bylines.Known people) {
        boolean readable = item != null && item.status() == ItemStatus.PUBLISHED;
        @Nullable Instant remindFrom = readable ? forward.remindFrom() : null;
        return new ForwardView(
                forward.id,
                forward.municipality,
                item == null ? null : new ItemRef(item.publicId(), item.title()),
                forward.email,
                forward.name,
                forward.note,
                people.of(forward.sentBy, null),
                forward.status(),
                forward.sentAt,
                forward.openedAt,
                forward.remindedAt,
                remindFrom,
                forward.withdrawnAt,
                forward.demo,
                allowed(forward, remindFrom),
                forward.version);
    }

    private List<ForwardAction> allowed(Forward forward, @Nullable Instant remindFrom) {
        List<ForwardAction> allowed = new ArrayList<>();
        if (remindFrom != null && !clock.instant().isBefore(remindFrom)) {
            allowed.add(ForwardAction.REMIND);
        }
        if (forward.stands()) {
            allowed.add(ForwardAction.WITHDRAW);
        }
        return allowed;
    }
}
