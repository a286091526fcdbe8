package dk.videnrul.insight;

import dk.videnrul.knowledge.KnowledgeFacts;
import dk.videnrul.platform.outbox.Outbox;
import dk.videnrul.platform.outbox.OutboxRow;
import dk.videnrul.platform.outbox.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Brings the figures up to date: one reader at a time over all nodes takes facts in the order of commits, and keeps what it
 * counted and how far it read in one transaction.
 */
@ApplicationScoped
class InsightReader {
    private static final int FACTS = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session database;
    private final Outbox outbox;
    private final ItemShares shares;
    private final Clock clock;

    InsightReader(Session database, Outbox outbox, ItemShares shares, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.shares = shares;
        this.clock = clock;
    }

    /** A part of what there is to do; answers whether there is more, and false where another node does it. */
    @Transactional
    boolean step() {
        Optional<Tuple> held =
                database.createNativeQuery("""
                        select position, counted_by, made_to from insight_reader where id = 1 for update skip locked""", Tuple.class).getResultStream().findFirst();
        if (held.isEmpty()) {
            return false;
        }
        Tuple row = held.get();
        if (row.get("counted_by", Integer.class) != ItemShares.COUNTED_BY) {
            beginAnew();
            return true;
        }
        @Nullable UUID madeTo = row.get("made_to", UUID.class);
        return madeTo == null ? read(Position.parse(row.get("position", String.class))) : makeAfter(madeTo);
    }

    /** What happens from now on is read afterwards, so nothing is missed however long the making takes. */
    private void beginAnew() {
        shares.forgetAll();
        database.createNativeQuery("""
                        update insight_reader
                        set position = :position, counted_by = :countedBy, made_to = :first, read_at = null where id = 1""")
                .setParameter("position", outbox.end().toString())
                .setParameter("countedBy", ItemShares.COUNTED_BY)
                .setParameter("first", BEFORE_ALL)
                .executeUpdate();
    }

    private boolean makeAfter(UUID madeTo) {
        List<UUID> items = database.createNativeQuery(
                        "select id from knowledge_item where id > :madeTo order by id limit :limit", UUID.class)
                .setParameter("madeTo", madeTo)
                .setParameter("limit", FACTS)
                .getResultList();
        shares.count(items);
        database.createNativeQuery("update insight_reader set made_to = cast(:madeTo as uuid) where id = 1")
                .setParameter("madeTo", items.isEmpty() ? null : items.getLast().toString())
                .executeUpdate();
        return true;
    }

    private boolean read(Position position) {
        Instant now = clock.instant();
        List<OutboxRow> rows = outbox.after(position, FACTS);
        shares.count(concerned(rows));
        boolean more = rows.size() == FACTS;
        database.createNativeQuery("""
                        update insight_reader set position = :position, read_at = :at where id = 1""")
                .setParameter(
                        "position", (rows.isEmpty() ? position : rows.getLast().position()).toString())
                .setParameter("at", more ? rows.getLast().at() : now)
                .executeUpdate();
        return more;
    }

    /** Rolls tell of their item themselves. */
    private Set<UUID> concerned(List<OutboxRow> rows) {
        return Stream.concat(
                        ids(rows, KnowledgeFacts.SUBJECT).stream(),
                        database.createNativeQuery(
                                        "select distinct item from trial where id = any(cast(:trials as uuid[]))",
                                        UUID.class)
                                .setParameter("trials", ids(rows, "trial").toArray(UUID[]::new))
                                .getResultStream())
                .collect(Collectors.toSet());
    }

    private static List<UUID> ids(List<OutboxRow> rows, String subject) {
        return rows.stream()
                .map(OutboxRow::fact)
                .filter(fact -> fact.subject().equals(subject))
                .map(fact -> fact.subjectId())
                .distinct()
                .toList();
    }
}
