package dk.videnrul.suggestion;

import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes as statements answer them: one text, with blanks between. */
final class Codes {
    private Codes() {}

    static List<String> of(Tuple row, String column) {
        @Nullable String all = row.get(column, String.class);
        return all == null || all.isBlank() ? List.of() : List.of(all.split(" "));
    }
}
