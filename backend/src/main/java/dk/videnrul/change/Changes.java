package dk.videnrul.change;

import dk.videnrul.identity.AccessTable;
import dk.videnrul.identity.Action;
import dk.videnrul.identity.CurrentActor;
import dk.videnrul.identity.Sight;
import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxPart;
import dk.videnrul.platform.outbox.Position;
import dk.videnrul.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what became of items since somebody last read, from the outbox in the order of commits; see
 * docs/adr/0011-the-order-of-changes.md for what that promises.
 */
@ApplicationScoped
class Changes {
    /** So many times is more read in one call where nothing of it is for the caller. */
    private static final int ROUNDS = 10;

    private final Outbox outbox;
    private final ItemChanges items;
    private final CurrentActor current;

    Changes(Outbox outbox, ItemChanges items, CurrentActor current) {
        this.outbox = outbox;
        this.items = items;
        this.current = current;
    }

    /**
     * A part of the changes.
     *
     * @param seen what the outbox held before it was read
     */
    record Part(ChangePage page, Position seen) {

        boolean isEmpty() {
            return page.items().isEmpty() && !page.more();
        }
    }

    /**
     * @param since from the part before; null for the beginning
     * @throws Refusal.Gone when the caller has to begin anew
     */
    @Transactional
    Part read(@Nullable String since, int limit) {
        AccessTable.require(current.get(), Action.READ_CHANGES);
        Sight sight = Sight.of(current.get());
        Position seen = outbox.newest();
        ChangeCursor cursor = cursor(since, sight);
        List<ItemChange> changes = new ArrayList<>();
        boolean more = true;
        for (int round = 0; more && changes.isEmpty() && round < ROUNDS; round++) {
            OutboxPart part = outbox.latestAbout(
                    KnowledgeFacts.SUBJECT, KnowledgeFacts.OF_WHAT_IS_SHOWN, cursor.position(), limit);
            changes.addAll(items.of(part.times(), sight).values());
            more = part.more();
            cursor = cursor.at(part.reached());
        }
        return new Part(new ChangePage(changes, cursor.encode(), more), seen);
    }

    private ChangeCursor cursor(@Nullable String since, Sight sight) {
        String view = ChangeCursor.view(outbox.database(), sight);
        if (since == null) {
            return ChangeCursor.start(view);
        }
        ChangeCursor cursor = ChangeCursor.parse(since);
        // A database that was restored to an earlier day has not come as far as its readers.
        boolean future = cursor.position().transaction() >= outbox.end().transaction();
        if (!cursor.view().equals(view) || future) {
            throw new Refusal.Gone();
        }
        return cursor;
    }
}
