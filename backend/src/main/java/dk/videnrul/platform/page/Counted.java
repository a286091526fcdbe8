package dk.videnrul.platform.page;

import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;

/**
 * The first rows of a list, and how many there are in all, read in one statement.
 *
 * @param total also of those that are not among the rows
 */
public record Counted<T>(List<T> rows, long total) {
    /** What a query selects after its row to be read like that. */
    public static final String ALL = ", count(*) over () ";

    public static <T> Counted<T> none() {
        return new Counted<>(List.of(), 0);
    }

    /** @param query selects the row, then {@link #ALL} */
    public static <T> Counted<T> of(TypedQuery<Tuple> query, Class<T> type, int limit) {
        List<Tuple> found = query.setMaxResults(limit).getResultList();
        long total = found.isEmpty() ? 0 : found.getFirst().get(1, Long.class);
        return new Counted<>(found.stream().map(row -> row.get(0, type)).toList(), total);
    }

    public <R> Counted<R> map(Function<T, R> view) {
        return new Counted<>(rows.stream().map(view).toList(), total);
    }
}
