package dk.videnrul.search.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.HouseWords;
import dk.videnrul.search.engine.Item;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.SearchTooSlowException;
import dk.videnrul.search.engine.Sort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlineTest {

    private static final SearchRequest QUESTION =
            new SearchRequest("rygestop", Map.of(), Sort.RELEVANCE, 20, null, true, List.of(), Audience.GUEST);

    @TempDir
    Path folder;

    @Test
    void a_search_that_takes_too_long_is_refused_and_not_half_answered() {
        try (var engine = engine(Duration.ZERO)) {
            assertThatThrownBy(() -> engine.search(QUESTION)).isInstanceOf(SearchTooSlowException.class);
        }
    }

    @Test
    void one_that_was_refused_does_not_spoil_the_next() {
        try (var engine = engine(Duration.ofMinutes(1))) {
            assertThatThrownBy(() -> Deadline.within(Duration.ZERO, Deadline.ASKED::shouldExit))
                    .isInstanceOf(SearchTooSlowException.class);
            assertThat(engine.search(QUESTION).total()).isEqualTo(1);
        }
    }

    private LuceneSearchEngine engine(Duration longest) {
        var engine = new LuceneSearchEngine(folder, HouseWords.NONE, longest);
        var rebuild = engine.startRebuild();
        rebuild.add(List.of(Item.titled("Rygestop").kind("method").made()));
        rebuild.finish(new Position("0"));
        return engine;
    }
}
