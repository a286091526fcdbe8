package dk.videnrul.change;

import dk.videnrul.platform.page.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of all changes. Each item stands in it once, where it changed last.
 *
 * @param items oldest first; may be none although there is more
 * @param since what to pass as {@code since} the next time
 * @param more whether there is more to read at once
 */
public record ChangePage(List<ItemChange> items, String since, boolean more) implements Paged {
    @Override
    public @Nullable String next() {
        return more ? since : null;
    }

    @Override
    public String parameter() {
        return "since";
    }
}
