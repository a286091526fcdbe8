package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.engine.Change;
import dk.videnrul.search.engine.IndexAwayException;
import dk.videnrul.search.engine.SearchDocument;
import java.util.List;
import java.util.Map;

/** Writes changes to one index, in requests of bounded size and in their order. */
final class Bulk {

    private static final int MOST_LETTERS = 4_000_000;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 429;

    private final Cluster cluster;
    private final ItemSource sources;

    Bulk(Cluster cluster, ItemSource sources) {
        this.cluster = cluster;
        this.sources = sources;
    }

    void write(String index, List<? extends Change> changes) {
        var lines = new StringBuilder();
        for (Change change : changes) {
            switch (change) {
                case Change.Put(SearchDocument item) ->
                    lines.append(cluster.text(Map.of(
                                    "index",
                                    // A node that comes late with an older version of an item must not bring it back.
                                    Map.of(
                                            "_id",
                                            item.id(),
                                            "version",
                                            item.version(),
                                            "version_type",
                                            "external_gte"))))
                            .append('\n')
                            .append(cluster.text(sources.of(item)))
                            .append('\n');
                case Change.Remove remove ->
                    lines.append(cluster.text(Map.of("delete", Map.of("_id", remove.id()))))
                            .append('\n');
            }
            if (lines.length() > MOST_LETTERS) {
                send(index, lines);
            }
        }
        send(index, lines);
    }

    private void send(String index, StringBuilder lines) {
        if (lines.isEmpty()) {
            return;
        }
        JsonNode answer =
                cluster.postLines("/" + IndexNames.writing(index) + "/_bulk?require_alias=true", lines.toString());
        lines.setLength(0);
        if (answer.path("errors").asBoolean()) {
            answer.path("items").forEach(item -> item.properties().forEach(outcome -> check(outcome.getValue())));
        }
    }

    private static void check(JsonNode outcome) {
        int status = outcome.path("status").asInt();
        boolean newerThere = status == CONFLICT;
        boolean goneAlready = status == NOT_FOUND && outcome.path("error").isMissingNode();
        if (status == BUSY || status > 500) {
            throw new IndexAwayException("the search cluster is too busy: " + outcome);
        }
        if (status >= 300 && !newerThere && !goneAlready) {
            throw new IllegalStateException("the search cluster did not take an item: " + outcome);
        }
    }
}
