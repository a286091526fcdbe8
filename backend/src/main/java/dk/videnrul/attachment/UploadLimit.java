package dk.videnrul.attachment;

import dk.videnrul.platform.problem.Refusal;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what says that it is too large before a byte of it is kept. What does not say so is bounded by the web server in
 * front and by the server's own limit, and refused when it is there.
 */
class UploadLimit {
    private static final long ROOM_FOR_THE_REST = 64 * 1024;

    /** On operations that take a file. */
    @NameBinding
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface TakesFile {}

    @TakesFile
    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null
                && length.matches("\\d{1,18}")
                && Long.parseLong(length) > AttachmentChecks.MOST_BYTES + ROOM_FOR_THE_REST) {
            throw new Refusal.TooLarge(AttachmentChecks.MOST_BYTES);
        }
    }
}
