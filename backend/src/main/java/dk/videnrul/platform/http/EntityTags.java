package dk.videnrul.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.videnrul.platform.text.Sha256;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every single resource a strong entity tag and answers {@code If-None-Match} with 304.
 *
 * <p>The tag is the version and a digest of the very bytes: a label that changes elsewhere changes the tag, while
 * {@code If-Match} compares the version alone, so that it does not refuse a change that nobody else made.
 */
class EntityTags {
    private static final int TAG_BYTES = 12;
    private static final String WEAK = "W/";

    private final ObjectMapper mapper;

    EntityTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(response.getEntity() instanceof Addressed resource)) {
            return;
        }
        if (response.getStatus() == 201) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, resource.path());
        }
        byte[] body = mapper.writeValueAsBytes(resource);
        String tag = "\"" + resource.version() + "-" + Sha256.hex(body, TAG_BYTES) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        } else {
            MediaType type = response.getMediaType();
            response.setEntity(
                    body,
                    new java.lang.annotation.Annotation[0],
                    type == null ? MediaType.APPLICATION_JSON_TYPE : told(type));
        }
    }

    /** How much we like to give it is our own affair. */
    private static MediaType told(MediaType type) {
        Map<String, String> parameters = new HashMap<>(type.getParameters());
        parameters.remove("qs");
        return new MediaType(type.getType(), type.getSubtype(), parameters);
    }

    private static boolean names(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(given -> given.startsWith(WEAK) ? given.substring(WEAK.length()) : given)
                        .anyMatch(given -> given.equals("*") || given.equals(tag));
    }
}
