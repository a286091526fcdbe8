package dk.videnrul.platform.contract;

import dk.videnrul.platform.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers and headers that operations share, each described once among the components of the contract. */
final class Answers {
    static final String ETAG = "ETag";
    static final String LINK = "Link";
    static final String LOCATION = "Location";
    static final List<String> OF_EVERY_ANSWER =
            List.of("X-Request-Id", "RateLimit", "RateLimit-Policy", "Access-Control-Allow-Origin");
    private static final int MOST_CHARACTERS = 4000;

    /** Described where they stand: a component that no operation names would be in the way. */
    static final Map<String, Header> OF_DEPRECATED = Map.of(
            "Deprecation",
            always("Since when the operation should not be used (RFC 9745).", "@1795046400"),
            "Sunset",
            always("When the operation ends (RFC 8594).", "Sat, 01 Jan 2028 00:00:00 GMT"));

    enum Kind {
        BAD_REQUEST("400", "The request cannot be understood: every fault at its place."),
        UNAUTHORIZED("401", "The token or the session is not accepted, or a login is needed."),
        FORBIDDEN("403", "The caller may not do this, or the token lacks the scope."),
        NOT_FOUND("404", "It is not there, or the caller may not see it."),
        NOT_ACCEPTABLE("406", "None of the accepted media types can be given."),
        CONFLICT("409", "It clashes with how things stand now."),
        GONE("410", "What is to be continued from no longer holds."),
        PRECONDITION_FAILED("412", "Somebody has changed it since it was read."),
        TOO_LARGE("413", "The body is too large."),
        UNSUPPORTED_MEDIA_TYPE("415", "The media type of the body is not taken."),
        RANGE_NOT_SATISFIABLE("416", "The part that was asked for begins after the end."),
        VALIDATION_FAILED("422", "Values are not accepted: every fault at its place."),
        PRECONDITION_REQUIRED("428", "If-Match is missing."),
        TOO_MANY_REQUESTS("429", "The caller has spent what they may spend for now."),
        INTERNAL_ERROR("500", "A fault of ours; the request id finds it in the log."),
        UNAVAILABLE("503", "It took too long, or too much is asked for at once.");

        final String status;
        private final String meaning;

        Kind(String status, String meaning) {
            this.status = status;
            this.meaning = meaning;
        }

        APIResponse reference() {
            return OASFactory.createAPIResponse().ref("#/components/responses/" + component());
        }

        private String component() {
            StringBuilder name = new StringBuilder();
            for (String word : name().split("_", -1)) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
            }
            return name.toString();
        }
    }

    private Answers() {}

    static void describe(Components components) {
        headers().forEach(components::addHeader);
        for (Kind kind : Kind.values()) {
            APIResponse answer = OASFactory.createAPIResponse()
                    .description(kind.meaning)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    Problem.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
            List<String> names = new ArrayList<>(OF_EVERY_ANSWER);
            switch (kind) {
                case TOO_MANY_REQUESTS, UNAVAILABLE -> names.add("Retry-After");
                case UNAUTHORIZED -> names.add("WWW-Authenticate");
                default -> {}
            }
            add(answer, names);
            components.addResponse(kind.component(), answer);
        }
    }

    static void add(APIResponse answer, List<String> names) {
        names.forEach(name -> answer.addHeader(
                name,
                OF_DEPRECATED.containsKey(name)
                        ? OF_DEPRECATED.get(name)
                        : OASFactory.createHeader().ref("#/components/headers/" + name)));
    }

    static void replaceWithReferences(org.eclipse.microprofile.openapi.models.responses.APIResponses answers) {
        Map<String, APIResponse> byStatus = new HashMap<>(answers.getAPIResponses());
        Arrays.stream(Kind.values())
                .filter(kind -> byStatus.containsKey(kind.status))
                .forEach(kind -> byStatus.put(kind.status, kind.reference()));
        new java.util.TreeMap<>(byStatus).forEach((status, answer) -> {
            answers.removeAPIResponse(status);
            answers.addAPIResponse(status, answer);
        });
    }

    private static Map<String, Header> headers() {
        Map<String, Header> headers = new java.util.TreeMap<>();
        headers.put(
                "X-Request-Id",
                always("The id of the request, in the log too.", "0191a000-0000-7000-8000-000000000000"));
        headers.put(
                "RateLimit",
                sometimes(
                        "What is left of the caller's budget, and in how many seconds it is whole again "
                                + "(draft-ietf-httpapi-ratelimit-headers). Absent where a call is refused before anybody asks who is calling.",
                        "\"person\";r=1198;t=1"));
        headers.put("RateLimit-Policy", sometimes("The caller's budget: q in w seconds.", "\"person\";q=1200;w=60"));
        headers.put(
                "Access-Control-Allow-Origin",
                sometimes(
                        "The origin of the page that calls, where it is one of the listed.",
                        "https://partner.example.org"));
        headers.put(
                ETAG,
                always(
                        "The version of the resource: for If-Match and If-None-Match.",
                        "\"3-a94a8fe5ccb19ba61c4c0873\""));
        headers.put(LOCATION, always("Where the new resource is.", "/api/v1/knowledge-items/V-2026-0001"));
        headers.put(
                LINK,
                sometimes(
                        "Where the list goes on (RFC 8288): rel=\"next\".",
                        "</api/v1/needs?cursor=Zm9v>; rel=\"next\""));
        headers.put("Retry-After", always("Seconds to wait.", "7"));
        headers.put("WWW-Authenticate", sometimes("How to authenticate (RFC 6750).", "Bearer"));
        return headers;
    }

    private static Header always(String description, String example) {
        return sometimes(description, example).required(true);
    }

    private static Header sometimes(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(MOST_CHARACTERS));
    }
}
