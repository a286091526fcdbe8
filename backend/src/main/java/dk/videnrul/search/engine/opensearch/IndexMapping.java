package dk.videnrul.search.engine.opensearch;

import dk.videnrul.search.engine.Facet;
import dk.videnrul.search.engine.Fields;
import dk.videnrul.search.engine.Saturation;
import dk.videnrul.search.engine.TextField;
import dk.videnrul.search.engine.TextQuery.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cluster keeps what is sent to it: terms as they come, between spaces. */
final class IndexMapping {

    static final String POSITION = "position";
    static final String ANALYSIS = "analysis";
    /** The name of the field beside those of {@link TextField}, in {@link Fields#ATTACHMENT_WORDS} and the other. */
    static final String ATTACHMENTS = "ATTACHMENTS";

    private IndexMapping() {}

    static Map<String, Object> of(ClusterSettings settings, String alias) {
        return Map.of(
                "settings",
                Map.of(
                        "number_of_shards",
                        settings.shards(),
                        "auto_expand_replicas",
                        "0-1",
                        "similarity",
                        Map.of("default", Map.of("type", "BM25", "k1", Saturation.K1, "b", Saturation.B)),
                        "analysis",
                        analysis()),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "_source",
                        Map.of(
                                "excludes",
                                List.of(
                                        "words",
                                        "parts",
                                        "en",
                                        "sv",
                                        Fields.LETTERS,
                                        Fields.SPELLING,
                                        Fields.TITLE_WORDS,
                                        ItemSource.TITLE_BEGINNINGS)),
                        "properties",
                        fields()),
                "aliases",
                Map.of(alias, Map.of()));
    }

    private static Map<String, Object> analysis() {
        return Map.of(
                "filter",
                Map.of(
                        "gaps", Map.of("type", "stop", "stopwords", List.of(TermText.GAP)),
                        "together",
                                Map.of(
                                        "type",
                                        "pattern_capture",
                                        "preserve_original",
                                        false,
                                        "patterns",
                                        List.of("([^" + TermText.GAP + "]+)"))),
                "analyzer",
                Map.of(
                        "words", Map.of("type", "custom", "tokenizer", "whitespace", "filter", List.of("gaps")),
                        "parts", Map.of("type", "custom", "tokenizer", "whitespace", "filter", List.of("together"))));
    }

    private static Map<String, Object> fields() {
        var fields = new HashMap<String, Object>();
        for (Form form : Form.values()) {
            var texts = new HashMap<String, Object>();
            boolean words = form == Form.WORDS;
            for (TextField field : TextField.values()) {
                texts.put(field.name(), text(words ? "words" : "parts", words ? "positions" : "freqs", true));
            }
            if (words || form == Form.PARTS) {
                texts.put(ATTACHMENTS, text(words ? "words" : "parts", words ? "positions" : "freqs", true));
            }
            fields.put(form.prefix(), Map.of("properties", texts));
        }
        var facets = new HashMap<String, Object>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.name(), Map.of("type", "keyword"));
        }
        fields.put("facets", Map.of("properties", facets));
        fields.put(Fields.SPELLING, text("whitespace", "docs", false));
        fields.put(Fields.TITLE_WORDS, text("whitespace", "docs", false));
        fields.put(Fields.LETTERS, text("whitespace", "docs", false));
        fields.put(ItemSource.TITLE_BEGINNINGS, text("whitespace", "docs", false));
        for (String field : List.of(
                Fields.ID,
                Fields.STATUS,
                Fields.VISIBILITY,
                Fields.THEME_GROUP_ID,
                Fields.WRITERS,
                Fields.TITLE_ORDER,
                Fields.TITLE_LINE)) {
            fields.put(field, Map.of("type", "keyword"));
        }
        for (String field : List.of(Fields.VERSION, Fields.PUBLISHED_AT, Fields.TENDED_AT, Fields.REVIEW_DUE)) {
            fields.put(field, Map.of("type", "long"));
        }
        for (String field : List.of(
                Fields.STORED_TITLE,
                Fields.STORED_SUMMARY,
                Fields.STORED_BODY,
                Fields.STORED_LANGUAGE,
                POSITION,
                ANALYSIS)) {
            fields.put(field, Map.of("type", "keyword", "index", false, "doc_values", false));
        }
        fields.put(Fields.TOPICS, Map.of("type", "alias", "path", Filters.field(Facet.TOPIC)));
        fields.put(Fields.STORED_ATTACHMENTS, Map.of("type", "object", "enabled", false));
        return fields;
    }

    private static Map<String, Object> text(String analyzer, String kept, boolean norms) {
        var field = new HashMap<String, Object>();
        field.put("type", "text");
        field.put("analyzer", analyzer);
        field.put("search_analyzer", "whitespace");
        field.put("index_options", kept);
        field.put("norms", norms);
        if (kept.equals("positions")) {
            field.put("position_increment_gap", TextField.GAP);
        }
        return field;
    }
}
