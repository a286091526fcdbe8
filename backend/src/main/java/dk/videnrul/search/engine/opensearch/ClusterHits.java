package dk.videnrul.search.engine.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.videnrul.search.danish.DanishAnalyzers;
import dk.videnrul.search.engine.Attached;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Hit;
import dk.videnrul.search.engine.MarkedHits;
import dk.videnrul.search.engine.Marker;
import dk.videnrul.search.engine.Sort;
import dk.videnrul.search.engine.UserQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hits of a page, with their words marked here: the cluster knows only stems. */
final class ClusterHits {

    private final MarkedHits marked;
    private final IndexReads index;
    private @Nullable Map<String, JsonNode> files;

    /** @param loose whether words with many of the same letters are marked too */
    ClusterHits(DanishAnalyzers danish, UserQuery typed, boolean loose, IndexReads index) {
        this.marked = new MarkedHits(danish, typed, loose);
        this.index = index;
    }

    List<Hit> of(Sort sort, List<JsonNode> page) {
        var hits = new ArrayList<Hit>(page.size());
        for (JsonNode found : page) {
            MarkedHits.Kept item = kept(found);
            hits.add(marked.of(
                    item, Order.score(sort, found), () -> attached(found, page, marked.marker(item.language()))));
        }
        return List.copyOf(hits);
    }

    private static MarkedHits.Kept kept(JsonNode found) {
        JsonNode item = found.path("_source");
        return new MarkedHits.Kept(
                UUID.fromString(found.path("_id").asText()),
                item.path(Fields.STORED_TITLE).asText(),
                item.path(Fields.STORED_SUMMARY).asText(),
                item.path(Fields.STORED_BODY).asText(),
                item.path(Fields.STORED_LANGUAGE).asText());
    }

    /** The long texts of files are fetched once for the page, and only of hits whose files match. */
    private List<Attached> attached(JsonNode hit, List<JsonNode> page, Marker marker) {
        if (!isInFiles(hit)) {
            return List.of();
        }
        Map<String, JsonNode> fetched = files;
        if (fetched == null) {
            fetched = fetch(page.stream()
                    .filter(ClusterHits::isInFiles)
                    .map(each -> each.path("_id").asText())
                    .collect(Collectors.toSet()));
            files = fetched;
        }
        var attached = new ArrayList<Attached>();
        JsonNode there = fetched.get(hit.path("_id").asText());
        if (there != null) {
            for (JsonNode file : there) {
                String text = file.path(ItemSource.FILE_TEXT).asText();
                var matches = marker.matches(text);
                if (!matches.isEmpty()) {
                    attached.add(new Attached(
                            UUID.fromString(file.path(ItemSource.FILE_ID).asText()), text, matches));
                }
            }
        }
        return attached;
    }

    private static boolean isInFiles(JsonNode hit) {
        return !hit.path("matched_queries").isEmpty();
    }

    private Map<String, JsonNode> fetch(Set<String> ids) {
        var fetched = new HashMap<String, JsonNode>();
        for (JsonNode item : index.sources(ids, Fields.STORED_ATTACHMENTS).path("docs")) {
            fetched.put(item.path("_id").asText(), item.path("_source").path(Fields.STORED_ATTACHMENTS));
        }
        return fetched;
    }
}
