package dk.videnrul.vocabulary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;

/** The same addresses as the JSON vocabulary, for those who ask for JSON-LD; its operations stand in the contract there. */
@Path("/api/v1")
@Cache(maxAge = 3600)
@Produces(Skos.MEDIA_TYPE + ";qs=0.5")
public class SkosResource {
    private final Vocabulary vocabulary;

    SkosResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("topics")
    @Operation(hidden = true)
    public Skos.Document topics() {
        return Skos.document(vocabulary.all(Scheme.TOPIC));
    }

    @GET
    @Path("topics/{id}")
    @Operation(hidden = true)
    public Skos.Document topic(@RestPath String id) {
        return Skos.document(List.of(vocabulary.concept(Scheme.TOPIC, id)));
    }

    @GET
    @Path("focus-areas")
    @Operation(hidden = true)
    public Skos.Document focusAreas() {
        return Skos.document(vocabulary.all(Scheme.FOCUS_AREA));
    }

    @GET
    @Path("focus-areas/{id}")
    @Operation(hidden = true)
    public Skos.Document focusArea(@RestPath String id) {
        return Skos.document(List.of(vocabulary.concept(Scheme.FOCUS_AREA, id)));
    }

    @GET
    @Path("prevention-packages")
    @Operation(hidden = true)
    public Skos.Document preventionPackages() {
        return Skos.document(vocabulary.all(Scheme.PREVENTION_PACKAGE));
    }

    @GET
    @Path("prevention-packages/{id}")
    @Operation(hidden = true)
    public Skos.Document preventionPackage(@RestPath String id) {
        return Skos.document(List.of(vocabulary.concept(Scheme.PREVENTION_PACKAGE, id)));
    }
}
