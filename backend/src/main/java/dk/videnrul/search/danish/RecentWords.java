package dk.videnrul.search.danish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers what was found out about words used lately, and forgets the others; for many threads. */
final class RecentWords<V> {

    private static final int WORDS = 20_000;

    private volatile Map<String, V> recent = new ConcurrentHashMap<>();
    private volatile Map<String, V> before = Map.of();

    V get(String word, Function<String, V> find) {
        V value = recent.get(word);
        if (value == null) {
            @Nullable V remembered = before.get(word);
            value = remembered != null ? remembered : find.apply(word);
            if (recent.size() >= WORDS) {
                before = recent;
                recent = new ConcurrentHashMap<>();
            }
            recent.put(word, value);
        }
        return value;
    }
}
