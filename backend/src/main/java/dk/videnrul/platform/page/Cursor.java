package dk.videnrul.platform.page;

import dk.videnrul.platform.problem.Fault;
import dk.videnrul.platform.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The place after a row, by its sort keys; opaque to callers, stable while rows come and go. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor after(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param size how many keys the list's order has
     * @return null for the first page
     * @throws Refusal.Invalid when it is no cursor of this list
     */
    public static @Nullable Cursor decode(@Nullable String encoded, int size) {
        if (encoded == null) {
            return null;
        }
        try {
            String keys = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(keys.split(SEPARATOR, -1)));
            if (cursor.keys.size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below, as any other cursor that is not ours.
        }
        throw refused();
    }

    /** The key at a place, which must be an id. */
    public UUID id(int place) {
        return key(place, UUID::fromString);
    }

    /**
     * The key at a place, as what it was before it was written.
     *
     * @throws Refusal.Invalid when it cannot be read
     */
    public <K> K key(int place, Function<String, K> read) {
        try {
            return read.apply(keys.get(place));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw refused();
        }
    }

    public static Refusal.Invalid refused() {
        return new Refusal.Invalid(Fault.inParameter("cursor", "bad-cursor"));
    }
}
