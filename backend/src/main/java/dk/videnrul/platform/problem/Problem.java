package dk.videnrul.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param type URI reference that resolves to the documentation of this kind of problem
 * @param detail what went wrong this time, in the caller's language
 * @param instance the path that was called
 * @param requestId the id under which the log knows the request
 * @param see path of what to go on with: what is there already, or what took its place; null where there is no such thing
 * @param errors every fault, each at its place; empty where there is nothing to mend in the request
 */
@Schema(description = "Problem details (RFC 9457), in the caller's language.")
public record Problem(
        @Schema(format = "uri-reference") String type,
        String title,
        @Schema(minimum = "100", maximum = "599") int status,
        String detail,
        @Schema(format = "uri-reference") String instance,
        String requestId,
        @Nullable String see,
        List<Detail> errors) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault of the request.
     *
     * @param pointer JSON pointer into the body
     * @param parameter name of the query parameter or header
     */
    @Schema(name = "ProblemError", description = "One fault of the request, at its place.")
    public record Detail(@Nullable String pointer, @Nullable String parameter, String code, String detail) {}
}
