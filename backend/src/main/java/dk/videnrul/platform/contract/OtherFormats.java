package dk.videnrul.platform.contract;

import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** A hidden method at the address of an operation is its answer in another format: one operation, more media types. */
final class OtherFormats {
    private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");

    private OtherFormats() {}

    static void add(Operation operation, MethodInfo java) {
        if (!java.hasAnnotation(GET) || operation.getResponses().getAPIResponse("200") == null) {
            return;
        }
        Content content = operation.getResponses().getAPIResponse("200").getContent();
        java.declaringClass().methods().stream()
                .filter(other -> !other.equals(java) && other.hasAnnotation(GET) && other.hasAnnotation(PRODUCES))
                .filter(other -> path(other).equals(path(java)))
                .map(other ->
                        other.annotation(PRODUCES).value().asStringArray()[0].split(";", 2)[0])
                .filter(type -> !content.hasMediaType(type))
                .forEach(type -> content.addMediaType(
                        type,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));
    }

    private static Optional<String> path(MethodInfo method) {
        return Optional.ofNullable(method.annotation(PATH))
                .map(AnnotationInstance::value)
                .map(path -> path.asString());
    }
}
