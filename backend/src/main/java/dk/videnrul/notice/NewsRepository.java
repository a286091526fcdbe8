package dk.videnrul.notice;

import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What happened since a reader last looked. */
@ApplicationScoped
class NewsRepository {
    private static final int BATCH = 100;

    private final EntityManager database;
    private final Outbox outbox;
    private final Happenings happenings;

    NewsRepository(EntityManager database, Outbox outbox, Happenings happenings) {
        this.database = database;
        this.outbox = outbox;
        this.happenings = happenings;
    }

    /**
     * A part of the outbox.
     *
     * @param happened by id; what was taken back meanwhile is not among them
     */
    record Part(List<OutboxRow> rows, Map<UUID, Happening> happened) {

        boolean isFull() {
            return rows.size() == BATCH;
        }
    }

    /**
     * Where a reader stands, for it alone until the transaction ends. Each holds the places of all, so that entries are
     * numbered in the order in which they become visible.
     */
    NewsPosition hold(String reader) {
        return database.createQuery("from NewsPosition order by reader", NewsPosition.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(position -> position.reader.equals(reader))
                .findFirst()
                .orElseThrow();
    }

    Part after(NewsPosition at) {
        List<OutboxRow> rows = outbox.after(at.outbox(), BATCH);
        List<UUID> ids = rows.stream()
                .map(OutboxRow::fact)
                .filter(fact -> fact.subject().equals(Happenings.SUBJECT))
                .map(fact -> fact.subjectId())
                .toList();
        Map<UUID, Happening> happened = ids.isEmpty()
                ? Map.of()
                : happenings.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(happening -> happening.id, Function.identity()));
        return new Part(rows, happened);
    }
}
