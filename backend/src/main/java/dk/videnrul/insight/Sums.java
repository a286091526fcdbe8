package dk.videnrul.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the sums; each question is one statement along the primary key. */
@ApplicationScoped
class Sums {
    private final Session database;

    Sums(Session database) {
        this.database = database;
    }

    /** A sum of a figure; other is empty where the figure has one key only. */
    record Sum(Figure figure, String key, String other, long n) {}

    /** A sum of one year. */
    record OfYear(Figure figure, int year, long n) {}

    @Transactional(Transactional.TxType.MANDATORY)
    List<Sum> of(Years years, Figure... figures) {
        return asked("""
                        select figure, key, other, cast(sum(n) as bigint) as n from insight_sum
                        where figure in (:figures) and period between :first and :last
                        group by figure, key, other""", years)
                .setParameterList("figures", names(figures))
                .getResultStream()
                .map(row -> new Sum(
                        Figure.valueOf(row.get("figure", String.class)),
                        row.get("key", String.class),
                        row.get("other", String.class),
                        row.get("n", Long.class)))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<OfYear> byYear(Years years, Figure... figures) {
        return asked("""
                        select figure, cast(extract(year from period) as int) as year, cast(sum(n) as bigint) as n
                        from insight_sum where figure in (:figures) and period between :first and :last
                        group by figure, period order by period""", years)
                .setParameterList("figures", names(figures))
                .getResultStream()
                .map(row -> new OfYear(
                        Figure.valueOf(row.get("figure", String.class)),
                        row.get("year", Integer.class),
                        row.get("n", Long.class)))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    InsightState state() {
        return database.createNativeQuery("""
                        select case when made_to is null and counted_by = :countedBy then read_at end as at,
                            cast(extract(year from years.first) as int) as first,
                            cast(extract(year from years.last) as int) as last
                        from insight_reader, (select min(period) as first, max(period) as last from insight_sum
                            where figure in ('ROLLED', 'TRIED')) as years
                        where id = 1""", Tuple.class)
                .setParameter("countedBy", ItemShares.COUNTED_BY)
                .getResultStream()
                .map(row -> new InsightState(
                        row.get("at", Instant.class), row.get("first", Integer.class), row.get("last", Integer.class)))
                .findFirst()
                .orElseThrow();
    }

    private NativeQuery<Tuple> asked(String sql, Years years) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("first", years.first())
                .setParameter("last", years.last());
    }

    private static List<String> names(Figure... figures) {
        return Arrays.stream(figures).map(Figure::name).toList();
    }
}
