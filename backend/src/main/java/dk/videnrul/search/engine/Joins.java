package dk.videnrul.search.engine;

import dk.videnrul.search.engine.UserQuery.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring words to the compounds that the texts have: who types "ryge stop" may mean "rygestop". */
final class Joins {

    private static final List<String> LINKS = List.of("", "s", "e");
    private static final int MOST_WORDS = 8;

    private final UserQueryParser parser;

    Joins(UserQueryParser parser) {
        this.parser = parser;
    }

    UserQuery of(UserQuery typed, IndexedWords index) throws IOException {
        var joined = new ArrayList<Word>();
        for (int at = 1; at < Math.min(typed.words().size(), MOST_WORDS); at++) {
            @Nullable
            Word compound = join(typed, typed.words().get(at - 1), typed.words().get(at), index);
            if (compound != null) {
                joined.add(compound);
            }
        }
        return typed.and(joined);
    }

    private @Nullable Word join(UserQuery typed, Word first, Word second, IndexedWords index) throws IOException {
        if (!typed.typed().substring(first.end(), second.start()).isBlank()) {
            return null;
        }
        for (String link : LINKS) {
            @Nullable Word compound = parser.word(typed.typed(first) + link + typed.typed(second));
            if (compound != null && index.hasWhole(compound.stem())) {
                return compound.at(first.start(), second.end());
            }
        }
        return null;
    }
}
