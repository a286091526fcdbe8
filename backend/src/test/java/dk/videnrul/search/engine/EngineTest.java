package dk.videnrul.search.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every engine, with an index of its own for every test. */
@ParameterizedClass
@EnumSource
abstract class EngineTest {

    @Parameter
    Engines under;

    @TempDir
    Path folder;

    SearchEngine engine;

    @BeforeEach
    void open() {
        engine = under.open(folder);
        engine.startRebuild().finish(new Position("0"));
    }

    @AfterEach
    void close() {
        engine.close();
        under.forget(folder);
    }

    void index(Item... items) {
        engine.apply(
                Stream.of(items)
                        .map(item -> (Change) new Change.Put(item.made()))
                        .toList(),
                new Position("1"));
    }

    SearchResult search(Query query) {
        return engine.search(query.made());
    }

    List<String> titles(Query query) {
        return titles(search(query));
    }

    static List<String> titles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.title().text()).toList();
    }

    List<String> titles(String q) {
        return titles(Query.of(q));
    }

    static List<String> marked(Marked text) {
        return text.marks().stream()
                .map(mark -> text.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
