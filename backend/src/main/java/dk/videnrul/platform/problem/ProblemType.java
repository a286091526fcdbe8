package dk.videnrul.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem, each with its status; title and documentation are messages {@code problem.<slug>.*}. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    LOGIN_NEEDED(401),
    SESSION_EXPIRED(401),
    TOKEN_REFUSED(401),
    FORBIDDEN(403),
    INSUFFICIENT_SCOPE(403),
    CLIENT_SUSPENDED(403),
    CROSS_SITE_CALL(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    VALIDATION_FAILED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** For example {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The reference to its documentation on this server. */
    public String uri() {
        return "/api/problems/" + slug();
    }

    /** The nearest kind for a status that the HTTP layer itself chose. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
