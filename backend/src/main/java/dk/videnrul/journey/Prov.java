package dk.videnrul.journey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.videnrul.platform.http.Addressed;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** PROV-O (W3C) as JSON-LD; the context is in the document, so that nothing has to be fetched. */
final class Prov {
    static final String MEDIA_TYPE = "application/ld+json";

    private Prov() {}

    /** A document of provenance. */
    @Schema(name = "ProvDocument", description = "PROV-O as JSON-LD 1.1.")
    record Document(
            @JsonProperty("@context") Map<String, Object> context,
            @JsonProperty("@graph") List<Node> graph,
            @JsonIgnore @Schema(hidden = true) String path)
            implements Addressed {}

    @Schema(name = "ProvNode", description = "An entity, an activity or an agent.")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Node(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") List<String> type,
            @Nullable String label,
            @Nullable String comment,
            @Nullable String status,
            @Nullable String outcome,
            @Nullable Instant generatedAtTime,
            @Nullable Instant startedAtTime,
            @Nullable Instant endedAtTime,
            List<String> wasDerivedFrom,
            List<String> wasRevisionOf,
            List<String> wasGeneratedBy,
            List<String> wasAttributedTo,
            List<String> used,
            List<String> wasInformedBy,
            List<String> wasAssociatedWith) {}

    /** @param base the address of this installation, to which the ids are relative */
    static Map<String, Object> context(String base) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@base", base);
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("label", "rdfs:label");
        context.put("comment", "rdfs:comment");
        context.put("status", base + "/api/v1#status");
        context.put("outcome", base + "/api/v1#outcome");
        for (String time : List.of("generatedAtTime", "startedAtTime", "endedAtTime")) {
            context.put(time, Map.of("@id", "prov:" + time, "@type", "xsd:dateTime"));
        }
        for (String relation : List.of(
                "wasDerivedFrom",
                "wasRevisionOf",
                "wasGeneratedBy",
                "wasAttributedTo",
                "used",
                "wasInformedBy",
                "wasAssociatedWith")) {
            context.put(relation, Map.of("@id", "prov:" + relation, "@type", "@id"));
        }
        return context;
    }
}
