package dk.videnrul.platform.http;

import dk.videnrul.platform.page.Paged;
import dk.videnrul.platform.text.Speech;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The headers that every answer has: language, who may keep it how long, and where the list goes on. */
class AnswerHeaders {
    private static final String PUBLIC_FOR_A_MINUTE = "public, max-age=60";
    private static final String ONLY_FOR_THE_CALLER = "private, no-cache";

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

    private final Speech speech;

    AnswerHeaders(Speech speech) {
        this.speech = speech;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (response.getEntity() != null && !headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, speech.language().tag());
        }
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Accept-Encoding, Authorization, Cookie, Origin");
        if (!headers.containsKey(CONTENT_POLICY)) {
            headers.putSingle(CONTENT_POLICY, NOTHING_RUNS);
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                    && request.getCookies().isEmpty();
            boolean reads =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL,
                    !reads ? "no-store" : anonymous ? PUBLIC_FOR_A_MINUTE : ONLY_FOR_THE_CALLER);
        }
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            String next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .host(null)
                    .scheme(null)
                    .port(-1)
                    .replaceQueryParam(page.parameter(), page.next())
                    .build()
                    .toString();
            headers.add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
