package dk.videnrul.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One bounded page of a list.
 *
 * @param total how many there are in all, where it is cheap to know
 * @param next cursor of the next page, or null on the last one
 */
public record Page<T>(
        List<T> items, @Nullable Long total, @Nullable String next) implements Paged {

    /**
     * Makes a page of rows that were read with one more than the limit, by which the last page is known.
     *
     * @param cursor tells the place of the last row that is shown
     */
    public static <R, T> Page<T> of(
            List<R> oneMore, int limit, @Nullable Long total, Function<R, Cursor> cursor, Function<R, T> view) {
        boolean more = oneMore.size() > limit;
        List<R> shown = more ? oneMore.subList(0, limit) : oneMore;
        return new Page<>(
                shown.stream().map(view).toList(),
                total,
                more ? cursor.apply(shown.getLast()).encode() : null);
    }
}
