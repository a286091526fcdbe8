package dk.videnrul.insight;

import dk.videnrul.metrics.TimeToPractice.SpellLength;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * How long it took, from the sums: how many items took how many days, by the quarter in which they were published. Quartiles
 * lie where the database's own {@code percentile_cont} would find them in the items themselves.
 */
@ApplicationScoped
class PracticeSums {
    private static final String QUARTER = "to_char(period, 'YYYY\"-Q\"Q')";
    private static final String WHOLE = "''";

    private static final String QUARTILES = """
            with took as (
                select %s as quarter, cast(other as int) as days, sum(n) as n
                from insight_sum
                where figure = 'PRACTICE' and key <> 'NEVER' and period between :first and :last
                group by 1, 2),
            placed as (
                select quarter, days, sum(n) over (partition by quarter order by days) as upto,
                    sum(n) over (partition by quarter) - 1 as last
                from took)
            select quarter, cast(min(last) as double precision) as last,
                min(days) filter (where upto > floor(0.25 * last)) as low1,
                min(days) filter (where upto > ceil(0.25 * last)) as high1,
                min(days) filter (where upto > floor(0.5 * last)) as low2,
                min(days) filter (where upto > ceil(0.5 * last)) as high2,
                min(days) filter (where upto > floor(0.75 * last)) as low3,
                min(days) filter (where upto > ceil(0.75 * last)) as high3
            from placed group by quarter""";

    private final Session database;

    PracticeSums(Session database) {
        this.database = database;
    }

    /** @param quarter such as 2026-Q1 */
    record SpellSum(String quarter, SpellLength spell, long n) {}

    /** In days; null where nothing was tried. */
    record Quartiles(
            @Nullable Double lower,
            @Nullable Double median,
            @Nullable Double upper) {
        static final Quartiles NONE = new Quartiles(null, null, null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<SpellSum> spells(Years years) {
        return database.createNativeQuery("select " + QUARTER + """
                         as quarter, key, cast(sum(n) as bigint) as n
                        from insight_sum where figure = 'PRACTICE' and period between :first and :last
                        group by 1, 2 order by 1""", Tuple.class)
                .setParameter("first", years.first())
                .setParameter("last", years.last())
                .getResultStream()
                .map(row -> new SpellSum(
                        row.get("quarter", String.class),
                        SpellLength.valueOf(row.get("key", String.class)),
                        row.get("n", Long.class)))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Quartiles quartiles(Years years) {
        return asked(WHOLE, years).getOrDefault("", Quartiles.NONE);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Quartiles> quartilesByQuarter(Years years) {
        return asked(QUARTER, years);
    }

    private Map<String, Quartiles> asked(String quarter, Years years) {
        return database.createNativeQuery(QUARTILES.formatted(quarter), Tuple.class)
                .setParameter("first", years.first())
                .setParameter("last", years.last())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("quarter", String.class),
                        row -> new Quartiles(between(row, 1), between(row, 2), between(row, 3))));
    }

    private static double between(Tuple row, int quartile) {
        double place = row.get("last", Double.class) * quartile / 4;
        int low = row.get("low" + quartile, Integer.class);
        int high = row.get("high" + quartile, Integer.class);
        return low + (high - low) * (place - Math.floor(place));
    }
}
