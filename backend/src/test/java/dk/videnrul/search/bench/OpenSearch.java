package dk.videnrul.search.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** OpenSearch with its analyser for Danish, asked over HTTP: any word, BM25 over four fields, highlighting, aggregations. */
final class OpenSearch implements Contestant {
    private static final int BATCH = 1_000;
    private static final List<String> TEXTS = List.of("title", "topicWords", "summary", "body");
    private static final List<String> FACETS = List.of(
            "kind",
            "outcome",
            "themeGroup",
            "municipality",
            "region",
            "year",
            "topic",
            "focusArea",
            "preventionPackage");
    private static final String JSON = "application/json";

    private final Web web;
    private final OpenSearchCluster cluster;
    private final String index;

    private OpenSearch(Web web, OpenSearchCluster cluster) {
        this.web = web;
        this.cluster = cluster;
        this.index = cluster.address() + "/items";
    }

    /** The cluster ends with it. */
    static OpenSearch fill(Web web, OpenSearchCluster cluster, Corpus corpus) throws IOException, InterruptedException {
        var search = new OpenSearch(web, cluster);
        search.create();
        var lines = new StringBuilder();
        int waiting = 0;
        for (Iterator<MadeUpItem> items = corpus.items().iterator(); items.hasNext(); ) {
            MadeUpItem item = items.next();
            lines.append("{\"index\":{\"_id\":\"")
                    .append(item.id())
                    .append("\"}}\n")
                    .append(document(item))
                    .append('\n');
            if (++waiting == BATCH || !items.hasNext()) {
                search.bulk(lines.toString());
                lines.setLength(0);
                waiting = 0;
            }
        }
        web.send(Web.to(search.index + "/_refresh"), "POST", JSON, "");
        return search;
    }

    private void create() throws IOException, InterruptedException {
        ObjectNode body = Web.JSON.createObjectNode();
        body.putObject("settings")
                .putObject("index")
                .put("number_of_shards", 1)
                .put("number_of_replicas", 0)
                .put("refresh_interval", "-1");
        ObjectNode fields = body.putObject("mappings").putObject("properties");
        TEXTS.forEach(text -> fields.putObject(text).put("type", "text").put("analyzer", "danish"));
        FACETS.forEach(facet -> fields.putObject(facet).put("type", "keyword"));
        fields.putObject("visibility").put("type", "keyword");
        web.send(Web.to(index), "PUT", JSON, body.toString());
    }

    private void bulk(String lines) throws IOException, InterruptedException {
        JsonNode answer = Web.JSON.readTree(web.send(Web.to(index + "/_bulk"), "POST", "application/x-ndjson", lines)
                .body());
        if (answer.path("errors").asBoolean()) {
            throw new IOException(
                    "OpenSearch refuses items: " + answer.toString().substring(0, 1_000));
        }
    }

    private static String document(MadeUpItem item) {
        ObjectNode document = Web.JSON
                .createObjectNode()
                .put("title", item.title())
                .put("summary", item.summary())
                .put("body", item.body())
                .put("visibility", item.visibility())
                .put("kind", item.kind())
                .put("outcome", item.outcome())
                .put("themeGroup", item.group().slug())
                .put("municipality", item.municipality())
                .put("region", item.region())
                .put("year", Integer.toString(item.year()));
        document.set("topicWords", Web.JSON.valueToTree(item.topicWords()));
        document.set("topic", Web.JSON.valueToTree(item.topics()));
        document.set("focusArea", Web.JSON.valueToTree(item.focusAreas()));
        document.set("preventionPackage", Web.JSON.valueToTree(item.packages()));
        return document.toString();
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public long ask(BenchQuery query) throws IOException, InterruptedException {
        byte[] answer = web.send(Web.to(index + "/_search"), "POST", JSON, question(query))
                .body();
        return Web.JSON
                .readTree(answer)
                .path("hits")
                .path("total")
                .path("value")
                .asLong();
    }

    private static String question(BenchQuery query) {
        ObjectNode body = Web.JSON.createObjectNode().put("size", HITS).put("track_total_hits", true);
        body.putArray("_source").add("title").add("summary");
        ObjectNode bool = body.putObject("query").putObject("bool");
        ObjectNode words = bool.putObject("must").putObject("multi_match");
        words.put("query", query.q()).put("operator", "or");
        words.putArray("fields")
                .add("title^3")
                .add("topicWords^2")
                .add("summary^1.5")
                .add("body");
        ArrayNode filters = bool.putArray("filter");
        query.filters().forEach((facet, value) -> term(filters, facet, value));
        ObjectNode visible = filters.addObject().putObject("bool");
        ArrayNode may = visible.putArray("should");
        term(may, "visibility", "public");
        if (query.member()) {
            term(may, "visibility", "members");
            term(may, "themeGroup", Reference.Group.numbered(0).slug());
        }
        ObjectNode aggregations = body.putObject("aggs");
        FACETS.forEach(facet -> aggregations
                .putObject(facet)
                .putObject("terms")
                .put("field", facet)
                .put("size", 100));
        ObjectNode highlighted = body.putObject("highlight")
                .put("fragment_size", 200)
                .put("number_of_fragments", 1)
                .putObject("fields");
        List.of("title", "summary", "body").forEach(highlighted::putObject);
        return body.toString();
    }

    private static void term(ArrayNode clauses, String field, String value) {
        clauses.addObject().putObject("term").put(field, value);
    }

    String version() throws IOException, InterruptedException {
        JsonNode answer = web.json(Web.to(cluster.address()).build());
        return answer.path("version").path("number").asText();
    }

    @Override
    public Stream<ProcessHandle> processes() {
        return Stream.of(cluster.process().toHandle());
    }

    @Override
    public long disk() {
        try {
            JsonNode stats = web.json(Web.to(index + "/_stats/store").build());
            return stats.path("_all")
                    .path("primaries")
                    .path("store")
                    .path("size_in_bytes")
                    .asLong();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        cluster.close();
    }
}
