package dk.videnrul.search.evaluation;

import dk.videnrul.search.engine.Audience;
import dk.videnrul.search.engine.Position;
import dk.videnrul.search.engine.SearchDocument;
import dk.videnrul.search.engine.SearchEngine;
import dk.videnrul.search.engine.SearchRequest;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.lucene.LuceneSearchEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The product's own search, as a guest meets it. */
final class OwnEngine implements Ranker, AutoCloseable {

    private static final Instant SOME_DAY = Instant.parse("2026-01-05T08:00:00Z");

    private final SearchEngine engine;
    private final Map<UUID, String> ids = new HashMap<>();

    OwnEngine(Path folder, List<Text> texts, TopicWords words) {
        engine = new LuceneSearchEngine(folder);
        var rebuild = engine.startRebuild();
        rebuild.add(texts.stream().map(text -> document(text, words)).toList());
        rebuild.finish(new Position("0"));
    }

    @Override
    public String name() {
        return "Videnrul";
    }

    @Override
    public List<String> rank(String q) {
        var request = new SearchRequest(q, Map.of(), Sort.RELEVANCE, DEPTH, null, false, List.of(), Audience.GUEST);
        return engine.search(request).hits().stream()
                .map(hit -> Objects.requireNonNull(ids.get(hit.id())))
                .toList();
    }

    @Override
    public void close() {
        engine.close();
    }

    private SearchDocument document(Text text, TopicWords words) {
        UUID id = UUID.nameUUIDFromBytes(text.id().getBytes(StandardCharsets.UTF_8));
        ids.put(id, text.id());
        return new SearchDocument(
                id,
                id.toString(),
                text.title(),
                text.summary(),
                "",
                "da",
                "experience",
                null,
                "published",
                "public",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                text.topics(),
                List.of(),
                words.of(text.topics()),
                List.of(),
                SOME_DAY,
                SOME_DAY,
                SearchDocument.NEVER,
                List.of(),
                List.of(),
                List.of(),
                1);
    }
}
