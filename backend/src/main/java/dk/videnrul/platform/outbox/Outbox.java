package dk.videnrul.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The one source of everything that is told: written in the transaction of the change, read in the order of commits.
 *
 * <p>A sequence number is taken before its transaction commits, so a reader that goes by numbers alone would jump over a
 * row that commits late. Rows are therefore ordered by transaction and read only below the oldest transaction that is
 * still running.
 */
@ApplicationScoped
public class Outbox {
    private static final int WINDOW = 1000;

    private final Session database;
    private final Clock clock;

    Outbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes one kind of fact about several things of one kind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String subject, Collection<UUID> subjectIds, String what) {
        if (subjectIds.isEmpty()) {
            return;
        }
        database.createNativeQuery("""
                        insert into outbox (subject, subject_id, what, at)
                        select :subject, unnest(cast(:ids as uuid[])), :what, :at""")
                .setParameter("subject", subject)
                .setParameter("ids", subjectIds.toArray(UUID[]::new))
                .setParameter("what", what)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Fact fact) {
        add(fact.subject(), List.of(fact.subjectId()), fact.what());
    }

    /** The rows after a position, oldest first, at most {@code limit}. */
    @Transactional
    public List<OutboxRow> after(Position position, int limit) {
        return database
                .createNativeQuery("""
                        select cast(cast(transaction as text) as bigint) as transaction, number, subject, subject_id, what, at
                        from outbox
                        where (transaction, number) > (cast(cast(:transaction as text) as xid8), :number)
                          and transaction < pg_snapshot_xmin(pg_current_snapshot())
                        order by transaction, number
                        limit :limit""", Tuple.class)
                .setParameter("transaction", String.valueOf(position.transaction()))
                .setParameter("number", position.number())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(Outbox::row)
                .toList();
    }

    /**
     * Like {@link #after}, of one kind of thing and some kinds of facts; of each thing only what is told of it last, so that
     * who reads from the beginning reads of each thing once. However much of it is out of date, one call looks at no more
     * than {@value #WINDOW} rows.
     */
    @Transactional
    public OutboxPart latestAbout(String subject, Collection<String> facts, Position position, int limit) {
        List<Tuple> window = database.createNativeQuery("""
                        select part.*, not exists (
                            select 1 from outbox later
                            where later.subject_id = part.subject_id
                              and later.subject = :subject and later.what in (:facts)
                              and (later.transaction, later.number) > (cast(cast(part.transaction as text) as xid8), part.number)
                              and later.transaction < pg_snapshot_xmin(pg_current_snapshot())) as latest
                        from (
                            select cast(cast(transaction as text) as bigint) as transaction, number, subject, subject_id,
                                what, at
                            from outbox
                            where subject = :subject and what in (:facts)
                              and (outbox.transaction, number) > (cast(cast(:transaction as text) as xid8), :number)
                              and outbox.transaction < pg_snapshot_xmin(pg_current_snapshot())
                            order by outbox.transaction, number
                            limit :window) part
                        order by part.transaction, part.number""", Tuple.class)
                .setParameter("subject", subject)
                .setParameter("facts", facts)
                .setParameter("transaction", String.valueOf(position.transaction()))
                .setParameter("number", position.number())
                .setParameter("window", WINDOW)
                .getResultList();
        List<OutboxRow> latest = window.stream()
                .filter(row -> row.get("latest", Boolean.class))
                .limit(limit)
                .map(Outbox::row)
                .toList();
        if (latest.size() == limit) {
            return new OutboxPart(latest, latest.getLast().position(), true);
        }
        return new OutboxPart(
                latest, window.isEmpty() ? position : position(window.getLast()), window.size() == WINDOW);
    }

    /** The last row that a reader can see by now; the start where there is none. */
    @Transactional
    public Position newest() {
        return database.createNativeQuery("""
                        select cast(cast(transaction as text) as bigint) as transaction, number
                        from outbox
                        where transaction < pg_snapshot_xmin(pg_current_snapshot())
                        order by transaction desc, number desc
                        limit 1""", Tuple.class)
                .getResultStream()
                .findFirst()
                .map(Outbox::position)
                .orElse(Position.START);
    }

    /** The place after every row that a reader could have seen by now. */
    @Transactional
    public Position end() {
        Long oldestRunning = database.createNativeQuery(
                        "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)", Long.class)
                .getSingleResult();
        return new Position(oldestRunning, 0);
    }

    /** Which database this is: positions of another mean nothing here. */
    @Transactional
    public UUID database() {
        return database.createNativeQuery("select id from installation", UUID.class)
                .getSingleResult();
    }

    private static Position position(Tuple row) {
        return new Position(row.get("transaction", Long.class), row.get("number", Long.class));
    }

    private static OutboxRow row(Tuple row) {
        return new OutboxRow(
                position(row),
                new Fact(
                        row.get("subject", String.class),
                        row.get("subject_id", UUID.class),
                        row.get("what", String.class)),
                row.get("at", Instant.class));
    }
}
