package dk.videnrul.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.search.engine.opensearch.OpenSearchEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engines side by side, on the texts of the demo content. */
class SameAnswersTest {

    private static final List<String> QUERIES = List.of(
            "rygestop",
            "unge og alkohol",
            "sundehd i skolen",
            "ryge stop på arbejdspladsen",
            "hvordan får vi ældre til at bevæge sig",
            "sundhedsplejersker",
            "\"trivsel\" -skole",
            "boern og soevn",
            "naturvandring",
            "larm",
            "");

    @TempDir
    Path folder;

    @Test
    void the_best_is_among_the_first_and_the_same_is_shown_of_it() throws IOException {
        try (var lucene = Engines.LUCENE.open(folder);
                var cluster = Engines.OPENSEARCH.open(folder)) {
            fill(lucene);
            fill(cluster);
            for (String q : QUERIES) {
                assertAlike(q, cluster, lucene.search(Query.of(q).limit(100).made()));
            }
        } finally {
            Engines.OPENSEARCH.forget(folder);
        }
    }

    /** What a hit is worth depends on its shard; what is found, and how much of it, does not. */
    @Test
    void several_shards_find_and_count_the_same() throws IOException {
        try (var lucene = Engines.LUCENE.open(folder);
                var cluster = new OpenSearchEngine(Engines.settings(folder, 3), HouseWords.NONE)) {
            fill(lucene);
            fill(cluster);
            for (String q : QUERIES) {
                Query query = Query.of(q).sorted(Sort.TITLE).limit(5);
                SearchResult expected = lucene.search(query.made());
                SearchResult found = cluster.search(query.made());
                assertThat(found).as(q).isEqualTo(expected);
                if (expected.next() != null) {
                    query.after(expected.next());
                    assertThat(cluster.search(query.made())).as(q).isEqualTo(lucene.search(query.made()));
                }
            }
        } finally {
            Engines.OPENSEARCH.forget(folder);
        }
    }

    /** What is joined to a few hits depends on the topics of the best, and which those are, on scores, which differ a little. */
    private static void assertAlike(String q, SearchEngine cluster, SearchResult expected) {
        SearchResult found = cluster.search(Query.of(q).limit(100).made());
        Map<UUID, Hit> byId = expected.hits().stream().collect(Collectors.toMap(Hit::id, Function.identity()));
        assertThat(found.suggestion()).as(q).isEqualTo(expected.suggestion());
        assertThat(found.hits().stream().limit(3).map(Hit::id))
                .as(q)
                .contains(expected.hits().getFirst().id());
        for (Hit hit : found.hits()) {
            Hit other = byId.get(hit.id());
            if (other != null) {
                assertThat(hit.title()).as(q).isEqualTo(other.title());
                assertThat(hit.snippet()).as(q).isEqualTo(other.snippet());
            }
        }
    }

    private static void fill(SearchEngine engine) throws IOException {
        var items = new ArrayList<SearchDocument>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SameAnswersTest.class.getResourceAsStream("/demo/knowledge-items.ndjson")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = new ObjectMapper().readTree(line);
                var topics = new ArrayList<String>();
                item.path("topics").forEach(topic -> topics.add(topic.asText()));
                items.add(Item.titled(item.path("title").asText())
                        .summary(item.path("summary").asText())
                        .topics(topics.toArray(String[]::new))
                        .made());
            }
        }
        Rebuild rebuild = engine.startRebuild();
        rebuild.add(items);
        rebuild.finish(new Position("1"));
    }
}
