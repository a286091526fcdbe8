package dk.videnrul.search.engine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param next what to pass as {@code after} for the next page; null on the last */
public record FoundIds(List<UUID> ids, @Nullable String next) {

    public static final FoundIds NOTHING = new FoundIds(List.of(), null);
}
