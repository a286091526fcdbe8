package dk.videnrul.gap;

import dk.videnrul.platform.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts are written by statements that add: what several nodes count at once is not lost. */
@ApplicationScoped
class GapRepository {
    /** So many have to have asked before words are kept and shown; the table refuses them sooner. */
    static final int ENOUGH = 3;

    private static final int MOST = 5000;

    private final Session database;

    GapRepository(Session database) {
        this.database = database;
    }

    /** Adds searches; where there are as many gaps as are kept, only to one that is known. */
    void count(UUID id, byte[] fingerprint, String words, LocalDate week, int searches) {
        if (add(fingerprint, week, searches) == 0) {
            insert(id, fingerprint, week, searches);
        }
        database.createNativeQuery("""
                        update knowledge_gap set words = :words
                        where fingerprint = :fingerprint and words is null and searches >= :enough and not set_aside""")
                .setParameter("words", words)
                .setParameter("fingerprint", fingerprint)
                .setParameter("enough", ENOUGH)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into knowledge_gap_week (gap, week, searches)
                        select id, :week, :searches from knowledge_gap where fingerprint = :fingerprint
                        on conflict (gap, week) do update set searches = knowledge_gap_week.searches + excluded.searches""")
                .setParameter("fingerprint", fingerprint)
                .setParameter("week", week)
                .setParameter("searches", (long) searches)
                .executeUpdate();
    }

    private int add(byte[] fingerprint, LocalDate week, int searches) {
        return database.createNativeQuery("""
                        update knowledge_gap set searches = searches + :searches, last_week = :week
                        where fingerprint = :fingerprint""")
                .setParameter("fingerprint", fingerprint)
                .setParameter("week", week)
                .setParameter("searches", (long) searches)
                .executeUpdate();
    }

    private void insert(UUID id, byte[] fingerprint, LocalDate week, int searches) {
        database.createNativeQuery("""
                        insert into knowledge_gap (id, fingerprint, set_aside, searches, last_week)
                        select :id, :fingerprint, false, :searches, :week
                        where (select count(*) from knowledge_gap) < :most
                        on conflict (fingerprint) do update
                            set searches = knowledge_gap.searches + excluded.searches, last_week = excluded.last_week""")
                .setParameter("id", id)
                .setParameter("fingerprint", fingerprint)
                .setParameter("week", week)
                .setParameter("searches", (long) searches)
                .setParameter("most", MOST)
                .executeUpdate();
    }

    /** A gap, counted over the weeks that were asked for; {@code total} over all that are kept. */
    record Row(UUID id, String words, long searches, LocalDate firstWeek, LocalDate lastWeek, long total) {}

    /** Most asked for first; only what enough asked for in these weeks. */
    List<Row> asked(LocalDate from, LocalDate to, @Nullable Cursor after, int limit) {
        var query = database.createNativeQuery(
                        """
                        select gap.id, gap.words, gap.searches as total,
                            cast(sum(part.searches) as bigint) as searches, min(part.week) as first, max(part.week) as last
                        from knowledge_gap gap join knowledge_gap_week part on part.gap = gap.id
                        where gap.words is not null and part.week between :from and :to
                        group by gap.id
                        having sum(part.searches) >= :enough
                        %s
                        order by sum(part.searches) desc, gap.id desc
                        limit :limit""".formatted(after == null ? "" : "and (sum(part.searches), gap.id) < (:searches, :id)"),
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("enough", ENOUGH)
                .setParameter("limit", limit);
        if (after != null) {
            query.setParameter("searches", after.key(0, Long::valueOf)).setParameter("id", after.id(1));
        }
        return query.getResultList().stream().map(GapRepository::row).toList();
    }

    /** How often it was asked for in all; none where it is not shown to anybody. */
    Optional<Long> searchesFor(UUID id) {
        return database.createNativeQuery(
                        "select searches from knowledge_gap where id = :id and words is not null for update",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void setAside(UUID id) {
        database.createNativeQuery("update knowledge_gap set words = null, set_aside = true where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets weeks before a day, gaps without any week left, and sooner those for which too few asked. */
    void forget(LocalDate before, LocalDate rareBefore) {
        database.createNativeQuery("delete from knowledge_gap_week where week < :before")
                .setParameter("before", before)
                .executeUpdate();
        database.createNativeQuery("delete from knowledge_gap where last_week < :before")
                .setParameter("before", before)
                .executeUpdate();
        database.createNativeQuery(
                        "delete from knowledge_gap where last_week < :before and searches < :enough and not set_aside")
                .setParameter("before", rareBefore)
                .setParameter("enough", ENOUGH)
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("id", UUID.class),
                row.get("words", String.class),
                row.get("searches", Long.class),
                day(row.get("first")),
                day(row.get("last")),
                row.get("total", Long.class));
    }

    private static LocalDate day(Object date) {
        return date instanceof java.sql.Date old ? old.toLocalDate() : (LocalDate) date;
    }
}
