package dk.videnrul.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.videnrul.platform.text.Labels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The vocabulary in SKOS (W3C), as JSON-LD: addresses are relative to the server that answers. */
final class Skos {
    static final String MEDIA_TYPE = "application/ld+json";

    private static final Map<String, Object> CONTEXT = Map.of(
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "prefLabel", Map.of("@id", "skos:prefLabel", "@container", "@language"),
            "altLabel", Map.of("@id", "skos:altLabel", "@container", "@language"),
            "inScheme", Map.of("@id", "skos:inScheme", "@type", "@id"),
            "broader", Map.of("@id", "skos:broader", "@type", "@id"),
            "related", Map.of("@id", "skos:related", "@type", "@id"));

    private Skos() {}

    /** A document of concepts. */
    @Schema(name = "SkosDocument", description = "SKOS concepts as JSON-LD 1.1.")
    record Document(
            @JsonProperty("@context") Map<String, Object> context,
            @JsonProperty("@graph") List<Node> graph) {}

    @Schema(name = "SkosConcept", description = "One concept.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Node(
            @JsonProperty("@id") String id,
            @JsonProperty("@type") String type,
            Labels prefLabel,
            Alternatives altLabel,
            String inScheme,
            @Nullable String broader,
            @Nullable String related) {}

    @Schema(name = "SkosAlternatives", description = "Synonyms by language.")
    record Alternatives(List<String> da, List<String> en, List<String> sv) {}

    static Document document(Collection<Concept> concepts) {
        return new Document(CONTEXT, concepts.stream().map(Skos::node).toList());
    }

    private static Node node(Concept concept) {
        String scheme = concept.scheme().path();
        return new Node(
                scheme + "/" + concept.id(),
                "skos:Concept",
                concept.labels(),
                new Alternatives(concept.altDa(), concept.altEn(), concept.altSv()),
                scheme,
                concept.broader() == null ? null : scheme + "/" + concept.broader(),
                concept.preventionPackage() == null
                        ? null
                        : Scheme.PREVENTION_PACKAGE.path() + "/" + concept.preventionPackage());
    }
}
