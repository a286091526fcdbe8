package dk.videnrul.attachment;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Has a file written as the bytes that it is. Where an operation gives every media type, the framework looks for a writer
 * of the response instead of its entity, and would take the one for JSON.
 */
class ContentWriting {

    @ServerResponseFilter
    void asBytes(ContainerResponseContext response) {
        if (response.getEntity() instanceof InputStream file) {
            response.setEntity(file, new Annotation[0], response.getMediaType());
        }
    }
}
