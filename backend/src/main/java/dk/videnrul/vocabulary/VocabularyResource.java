package dk.videnrul.vocabulary;

import dk.videnrul.identity.Action;
import dk.videnrul.identity.Asks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Asks(Action.SEE_REFERENCE)
@Tag(name = "Vocabulary")
@Cache(maxAge = 3600)
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {
    private final Vocabulary vocabulary;

    VocabularyResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("topics")
    @Operation(
            operationId = "listTopics",
            summary = "Topics",
            description = "Every topic with its synonyms and its place among broader and narrower ones.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as SKOS.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConceptPage.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(implementation = Skos.Document.class))
            })
    public ConceptPage topics() {
        return vocabulary.list(Scheme.TOPIC);
    }

    @GET
    @Path("topics/{id}")
    @Operation(operationId = "getTopic", summary = "One topic", description = "A topic by its id.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as SKOS.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConceptView.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(implementation = Skos.Document.class))
            })
    public ConceptView topic(@Parameter(description = "The topic's id.", example = "rygestop") @RestPath String id) {
        return vocabulary.get(Scheme.TOPIC, id);
    }

    @GET
    @Path("focus-areas")
    @Operation(
            operationId = "listFocusAreas",
            summary = "Focus areas",
            description = "The network's focus areas in their order, each with its motto.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as SKOS.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConceptPage.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(implementation = Skos.Document.class))
            })
    public ConceptPage focusAreas() {
        return vocabulary.list(Scheme.FOCUS_AREA);
    }

    @GET
    @Path("focus-areas/{id}")
    @Operation(operationId = "getFocusArea", summary = "One focus area", description = "A focus area by its id.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as SKOS.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConceptView.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(implementation = Skos.Document.class))
            })
    public ConceptView focusArea(
            @Parameter(description = "The focus area's id.", example = "lighed-i-sundhed") @RestPath String id) {
        return vocabulary.get(Scheme.FOCUS_AREA, id);
    }

    @GET
    @Path("prevention-packages")
    @Operation(
            operationId = "listPreventionPackages",
            summary = "Prevention packages",
            description = "The eleven national prevention packages.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as SKOS.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConceptPage.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(implementation = Skos.Document.class))
            })
    public ConceptPage preventionPackages() {
        return vocabulary.list(Scheme.PREVENTION_PACKAGE);
    }

    @GET
    @Path("prevention-packages/{id}")
    @Operation(
            operationId = "getPreventionPackage",
            summary = "One prevention package",
            description = "A prevention package by its id.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON, or as SKOS.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ConceptView.class)),
                @Content(mediaType = Skos.MEDIA_TYPE, schema = @Schema(implementation = Skos.Document.class))
            })
    public ConceptView preventionPackage(
            @Parameter(description = "The package's id.", example = "tobak") @RestPath String id) {
        return vocabulary.get(Scheme.PREVENTION_PACKAGE, id);
    }
}
