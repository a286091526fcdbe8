package dk.videnrul.search.engine;

import dk.videnrul.search.engine.UserQuery.Word;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what was searched for besides what was typed, where words are misspelt: the query with them put right. */
public final class Suggestions {

    private Suggestions() {}

    /** Null where nothing is misspelt. Whether it finds anything is for the engine to see before it is offered. */
    public static @Nullable String correct(UserQuery repaired) {
        var corrected = new StringBuilder();
        int copied = 0;
        for (Word word : repaired.words()) {
            Optional<Alternative> repair = word.repair();
            if (repair.isPresent() && word.start() >= copied) {
                corrected
                        .append(repaired.typed(), copied, word.start())
                        .append(repair.get().written());
                copied = word.end();
            }
        }
        return copied == 0
                ? null
                : corrected.append(repaired.typed().substring(copied)).toString();
    }
}
